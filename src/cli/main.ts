import { CommanderError } from 'commander';
import { plainText } from '../report/plain-text.ts';
import { type CliProcess, EXIT, type ExitCode, endQuietlyOnClosedPipe } from './process.ts';
import { createProgram } from './program.ts';
import { createSession, type Run } from './session.ts';
import { BUGS, VERSION } from './version.ts';

/** Runs the command line that `process.argv` holds; gives the exit code and never ends the process itself. */
export async function main(process: CliProcess): Promise<number> {
  endQuietlyOnClosedPipe(process.stdout);
  endQuietlyOnClosedPipe(process.stderr);
  let code: ExitCode = EXIT.done;
  const run: Run = async (flags, work) => {
    code = await work(createSession(process, flags));
  };
  const program = createProgram(process, run, process.argv[2]);
  try {
    if (process.argv.length <= 2) program.outputHelp();
    else await program.parseAsync(process.argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable;
    process.stderr.write(`${bugMessage(error, process.env)}\n`);
    return EXIT.bug;
  }
}

function bugMessage(error: unknown, env: CliProcess['env']): string {
  const stack = error instanceof Error ? error.stack : undefined;
  return [
    'coordkit stopped because of a bug in coordkit, not because of your data.',
    `  ${plainText(String(error))}`,
    ...(env.COORDKIT_DEBUG && stack !== undefined ? stack.split('\n').map(plainText) : []),
    `Please report it${BUGS === null ? '' : ` at ${BUGS}`} with these lines, the command line and the version, ${VERSION}.`,
    ...(env.COORDKIT_DEBUG
      ? []
      : ['With COORDKIT_DEBUG=1 in the environment it also says where it happened.']),
  ].join('\n');
}
