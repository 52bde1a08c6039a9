/** The part of Node's `process` that the command line uses; tests give their own. */
export interface CliProcess {
  /** As Node gives it: the first two are the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: CliStream;
  readonly stderr: CliStream;
}

export interface CliStream {
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
  write(piece: string | Uint8Array): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** What a run ends with. Never a count. */
export const EXIT = { done: 0, missed: 1, unusable: 2, bug: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Lets a reader such as `head` close the pipe early without an error. */
export function endQuietlyOnClosedPipe(stream: CliStream): void {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** How many colours a stream gets: none, the usual 16, 256, or all. */
export type Colours = 0 | 1 | 2 | 3;

/** Colours of a stream: an option decides, then FORCE_COLOR, NO_COLOR, TERM=dumb, then whether it is a terminal. */
export function coloursOf(stream: CliStream, env: CliProcess['env'], wanted: boolean): Colours {
  if (!wanted) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return FORCED.get(forced) ?? 1;
  if (env.NO_COLOR || env.TERM === 'dumb' || stream.isTTY !== true) return 0;
  return env.COLORTERM || env.TERM?.includes('256') ? 2 : 1;
}

const FORCED: ReadonlyMap<string, Colours> = new Map([
  ['0', 0],
  ['false', 0],
  ['2', 2],
  ['3', 3],
]);

const WIDTH_WITHOUT_TERMINAL = 80;

/** Characters a line may have; 80 where there is no terminal to ask. */
export function widthOf(stream: CliStream): number {
  return stream.isTTY === true && stream.columns ? stream.columns : WIDTH_WITHOUT_TERMINAL;
}
