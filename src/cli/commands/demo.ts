import type { Command } from 'commander';
import { describeCommand } from '../help.ts';
import type { CommonFlags } from '../options.ts';
import type { Run } from '../session.ts';
import { wholeValue } from '../values.ts';

export interface DemoFlags extends CommonFlags {
  readonly out: string;
  readonly language?: string;
  readonly width?: number;
  readonly details?: boolean;
}

export function defineDemo(program: Command, run: Run): void {
  const command = program
    .command('demo')
    .option('--out <folder>', 'where the reports go', 'coordkit-demo')
    .option('--language <code>', 'language of the report, such as fr')
    .option('--details', 'every mechanism in detail on the terminal')
    .option('--width <n>', 'characters in a line on the terminal', wholeValue(40, 400));
  describeCommand(command, {
    summary: 'The main job on a sample: two rounds scored, compared, reported',
    description: [
      'Scores the sample study of district committees in both rounds, compares the',
      'rounds, prints the report and writes it to a folder as HTML, Word, Excel,',
      'Markdown, CSV and JSON. The data is invented.',
    ].join('\n'),
    examples: ['coordkit demo', 'coordkit demo --out my-demo'],
    exitCodes: { done: 'done', unusable: 'the folder cannot be written to' },
  });
  command.action(() => {
    const flags = command.optsWithGlobals<DemoFlags>();
    return run(flags, async (session) => {
      const { runDemo } = await import('../work.ts');
      return runDemo(session, flags);
    });
  });
}
