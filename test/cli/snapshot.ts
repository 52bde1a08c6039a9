import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Ran } from './run-cli.ts';

const GOLDEN = fileURLToPath(new URL('../golden/cli/', import.meta.url));

/**
 * Holds a run against `test/golden/cli/<name>.md`, which shows the command, what it printed, what it wrote and its exit
 * code. `UPDATE_GOLDEN=1` writes the file anew.
 */
export function expectGolden(name: string, args: readonly string[], ran: Ran): void {
  const file = path.join(GOLDEN, `${name}.md`);
  const text = asMarkdown(name, args, ran);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

function asMarkdown(name: string, args: readonly string[], ran: Ran): string {
  const command = ['coordkit', ...args.map((arg) => (/[\s"=]/.test(arg) ? JSON.stringify(arg) : arg))].join(
    ' ',
  );
  const parts = [`# ${name}`, fenced(`$ ${command}`), `Exit code: ${ran.exitCode}`];
  parts.push('## Standard output', ran.stdout === '' ? 'Nothing.' : fenced(ran.stdout));
  parts.push('## Standard error', ran.stderr === '' ? 'Nothing.' : fenced(ran.stderr));
  parts.push('## Files written', ...(ran.written.size === 0 ? ['None.'] : [...ran.written].map(fileText)));
  return `${parts.join('\n\n')}\n`;
}

const LONGEST_SHOWN = 700;

/** Small files are shown; for the others there are golden files of the report formats. */
function fileText([name, text]: readonly [string, string]): string {
  return text.length <= LONGEST_SHOWN ? `${name}\n\n${fenced(text)}` : name;
}

/** Control characters are shown, so that a golden file can prove that none reached the terminal. */
function fenced(text: string): string {
  const visible = text
    .replaceAll('\r\n', '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (found) => {
      return `⟨${found.charCodeAt(0).toString(16).padStart(2, '0')}⟩`;
    });
  return `\`\`\`\`text\n${visible.replace(/\n$/, '')}\n\`\`\`\``;
}
