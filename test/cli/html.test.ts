import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop('who-does-what');
});
afterAll(() => workshop.close());

const WITH = ['-c', 'who-does-what.yaml'];

/** The command lines that a page names: how those of a table begin, with how its first row goes on. */
function commands(html: string): string[] {
  const tables = html.split('<table').slice(1);
  return tables.flatMap((table) => {
    const start = /data-command="([^"]*)"/.exec(table)?.[1];
    const values: string[] = JSON.parse(
      /data-values="([^"]*)"/.exec(table)?.[1]?.replace(/&quot;/g, '"') ?? '[]',
    );
    return start === undefined ? [] : [`${start}${values.at(-1)}`.replace(/&quot;/g, '"')];
  });
}

describe('-o report.html', () => {
  test('writes a page whose figures name commands that can be run', async () => {
    const ran = await workshop.run(['score', 'survey.csv', ...WITH, '-o', 'report.html']);
    expect(ran.exitCode).toBe(0);
    const [first = ''] = commands(ran.written.get('report.html') ?? '');
    expect(first).toBe(
      'coordkit explain survey.csv -c who-does-what.yaml --mechanism "Ituri shelter group" --round baseline',
    );
    const words = [...first.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const explained = await workshop.run(words.slice(1));
    expect(explained.exitCode).toBe(0);
    expect(explained.stdout).toContain('Ituri shelter group');
  });

  test('names the file of the later round, where each round has one', async () => {
    const ran = await workshop.run([
      'compare',
      'baseline.csv',
      'follow-up.csv',
      ...WITH,
      '-o',
      'change.html',
    ]);
    expect(ran.exitCode).toBe(0);
    expect(commands(ran.written.get('change.html') ?? '')[0]).toMatch(
      /^coordkit explain follow-up\.csv -c who-does-what\.yaml --mechanism /,
    );
  });

  test('names none where the data came through a pipe', async () => {
    const stdin = readFileSync(path.join(workshop.folder, 'survey.csv'));
    const ran = await workshop.run(['score', '-', ...WITH, '--format', 'html'], { stdin });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/^<!doctype html>/);
    expect(ran.stdout).not.toContain('coordkit explain');
  });

  test.each([
    ['check', 'survey.csv', ...WITH],
    ['explain', 'survey.csv', ...WITH, '--mechanism', 'Kivu WASH cluster'],
    ['robustness', 'survey.csv', ...WITH, '--round', 'baseline'],
    ['power', '--change', '10', '--sd', '15'],
    ['checklists'],
    ['checklists', 'show', 'who-does-what.yaml'],
  ])('%s', async (...words) => {
    const ran = await workshop.run([...words, '--format', 'html']);
    expect(ran.stderr).not.toMatch(/error/i);
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/^<!doctype html>[\s\S]*<h1 [\s\S]*<\/html>\n$/);
  });
});
