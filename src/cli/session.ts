import type { CommonFlags } from './options.ts';
import { type CliProcess, type Colours, coloursOf, type ExitCode, widthOf } from './process.ts';

/** What a command may know of the machine while it runs. */
export interface Session {
  readonly process: CliProcess;
  readonly quiet: boolean;
  /** Whether a person can be asked. */
  readonly interactive: boolean;
  /** Colours of standard output. */
  readonly colours: Colours;
  /** Characters in a line of standard output. */
  readonly width: number;
  /** The same of standard error; without end where nobody reads along, so that lines can be searched. */
  readonly messageWidth: number;
  /** Puts a result on standard output. */
  readonly print: (piece: string | Uint8Array) => void;
  /** Puts a message on standard error, unless --quiet. */
  readonly say: (text: string) => void;
  /** Puts on standard error what must be seen even with --quiet. */
  readonly warn: (text: string) => void;
}

export function createSession(process: CliProcess, flags: CommonFlags): Session {
  const { stdin, stdout, stderr, env } = process;
  const quiet = flags.quiet === true;
  const warn = (text: string) => {
    stderr.write(`${text}\n`);
  };
  return {
    process,
    quiet,
    interactive: flags.input && 'isTTY' in stdin && stdin.isTTY === true,
    colours: coloursOf(stdout, env, flags.color),
    width: widthOf(stdout),
    messageWidth: stderr.isTTY === true ? widthOf(stderr) : Number.POSITIVE_INFINITY,
    print: (piece) => {
      stdout.write(piece);
    },
    say: quiet ? () => {} : warn,
    warn,
  };
}

/** Runs the work of a command, which is loaded only then, and keeps what it ends with. */
export type Run = (flags: CommonFlags, work: (session: Session) => Promise<ExitCode>) => Promise<void>;
