import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

const read = (file: string) => readFileSync(path.join(workshop.folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(workshop.folder, file), text);

describe('which checklist', () => {
  const LOCAL = ['checklist: local', 'version: 1.0.0', 'title: Local', 'drop: [decisions-followed]'].join(
    '\n',
  );
  const idOf = async (reference: string) => {
    const ran = await workshop.run(['score', 'survey.csv', '-c', reference, '--format', 'json']);
    return ran.exitCode === 0 ? JSON.parse(ran.stdout).checklist.id : ran.stderr;
  };

  it('is a file by its ending, by a slash, or where there is one of that name', async () => {
    write('plain', read('who-does-what.yaml'));
    expect(await idOf('who-does-what.yaml')).toBe('who-does-what');
    expect(await idOf('./plain')).toBe('who-does-what');
    expect(await idOf('plain')).toBe('who-does-what');
  });

  it('is one that ships before a folder of that name', async () => {
    mkdirSync(path.join(workshop.folder, 'agreements'));
    const ran = await workshop.run(['checklists', 'show', 'agreements', '--format', 'json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ kind: 'checklist', id: 'agreements' });
  });

  it('may extend another, seen from where it lies', async () => {
    mkdirSync(path.join(workshop.folder, 'deep/er'), { recursive: true });
    write('deep/first.yaml', `extends: ../who-does-what.yaml\n${LOCAL}`);
    write(
      'deep/er/second.yaml',
      'extends: ../first.yaml\nchecklist: second\nversion: 1.0.0\ntitle: Second\n',
    );
    expect(await idOf('deep/er/second.yaml')).toBe('second');
  });

  it('may extend one that ships', async () => {
    write('ours.yaml', 'extends: district-committee\nchecklist: ours\nversion: 1.0.0\ntitle: Ours\n');
    const ran = await workshop.run(['checklists', 'lint', 'ours.yaml']);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is copied as it ships, and over a file only with --force', async () => {
    write('ours.yaml', 'mine');
    expect(await workshop.run(['checklists', 'copy', 'agreements', 'ours.yaml'])).toMatchObject({
      exitCode: 2,
    });
    expect(read('ours.yaml')).toBe('mine');
    await workshop.run(['checklists', 'copy', 'agreements', 'ours.yaml', '--force']);
    const shipped = new URL('../../checklists/agreements.yaml', import.meta.url);
    expect(read('ours.yaml')).toBe(readFileSync(shipped, 'utf8'));
  });

  it('fails lint on warnings with --strict only', async () => {
    write(
      'warned.yaml',
      read('who-does-what.yaml').replace('Decisions are followed up', 'Minutes are kept and sent'),
    );
    expect(await workshop.run(['checklists', 'lint', 'warned.yaml'])).toMatchObject({ exitCode: 0 });
    expect(await workshop.run(['checklists', 'lint', 'warned.yaml', '--strict'])).toMatchObject({
      exitCode: 1,
    });
  });
});

describe('which rounds', () => {
  const summary = async (args: readonly string[]) => {
    const ran = await workshop.run(['compare', ...args, '-c', 'who-does-what.yaml', '--format', 'json']);
    const { rounds, changes } = JSON.parse(ran.stdout);
    return {
      rounds,
      differences: changes.map((change: { overall: { difference: number } }) => change.overall.difference),
    };
  };

  it('give the same change from a file each as from one file', async () => {
    const each = await summary(['baseline.csv', 'follow-up.csv']);
    const one = await summary(['survey.csv']);
    expect(one).toEqual(each);
    expect(one.rounds).toEqual({ from: 'baseline', to: 'follow-up' });
    expect(one.differences.map((points: number) => points.toFixed(4))).toEqual(['-11.1111', '43.0556']);
  });

  it('take their names from the files, or from --from and --to', async () => {
    write('kivu-midline.csv', read('baseline.csv'));
    write('kivu-endline.csv', read('follow-up.csv'));
    expect((await summary(['kivu-midline.csv', 'kivu-endline.csv'])).rounds).toEqual({
      from: 'midline',
      to: 'endline',
    });
    const named = await summary(['baseline.csv', 'follow-up.csv', '--from', '2024', '--to', '2026']);
    expect(named.rounds).toEqual({ from: '2024', to: '2026' });
  });

  it.each([
    ['a file each', ['baseline.csv', 'follow-up.csv']],
    ['one file', ['survey.csv']],
  ])('may each have their own version of the checklist, with %s', async (_, data) => {
    const older = read('who-does-what.yaml')
      .replaceAll('gaps-decided', 'gaps-used')
      .replace('1.0.0', '0.9.0');
    write('older.yaml', older);
    write('newer.yaml', `${read('who-does-what.yaml')}\ncrosswalk: { gaps-used: gaps-decided }\n`);
    const rename = (file: string) => write(file, read(file).replace('gaps-decided', 'gaps-used'));
    const bothNames = (file: string) => {
      const [header = '', ...rows] = read(file).trim().split('\n');
      const column = header.split(',').indexOf('gaps-decided');
      write(
        file,
        [`${header},gaps-used`, ...rows.map((row) => `${row},${row.split(',')[column]}`)].join('\n'),
      );
    };
    if (data.length === 2) rename('baseline.csv');
    else bothNames('survey.csv');
    const ran = await workshop.run([
      'compare',
      ...data,
      '-c',
      'older.yaml',
      '-c',
      'newer.yaml',
      '--format',
      'json',
    ]);
    const result = JSON.parse(ran.stdout);
    expect(result.olderChecklist).toMatchObject({ version: '0.9.0' });
    expect(result.checklist).toMatchObject({ version: '1.0.0' });
    expect(result.changes[0].notComparable).toEqual([]);
    expect(result.changes[0].overall.difference).toBeCloseTo(-11.1111, 4);
  });
});

describe('rows that cannot be used', () => {
  const HEADER = 'mechanism,round,respondent,map-exists,gaps-decided';
  const TWICE = `${HEADER}\nA,baseline,r1,yes,1\nA,baseline,r1,no,2\nA,baseline,r2,yes,3\n`;
  const files = async (args: readonly string[]) => {
    const ran = await workshop.run([...args, '-c', 'who-does-what.yaml']);
    return [...ran.written.keys()].sort();
  };

  it('go beside the first output, and else into the folder one is in', async () => {
    mkdirSync(path.join(workshop.folder, 'data'));
    mkdirSync(path.join(workshop.folder, 'out'));
    write('data/twice.csv', TWICE);
    expect(await files(['score', 'data/twice.csv'])).toEqual(['twice.rejects.csv']);
    expect(await files(['score', 'data/twice.csv', '-o', 'out/report.md'])).toEqual([
      'out/report.md',
      'out/twice.rejects.csv',
    ]);
    expect(await files(['score', 'data/twice.csv', '--rejects', 'bad.csv'])).toEqual(['bad.csv']);
  });

  it('are written by check where it is told to only', async () => {
    write('twice.csv', TWICE);
    expect(await files(['check', 'twice.csv'])).toEqual([]);
    expect(await files(['check', 'twice.csv', '--rejects', 'bad.csv'])).toEqual(['bad.csv']);
    expect(await workshop.run(['check', 'twice.csv', '-c', 'who-does-what.yaml', '--strict'])).toMatchObject({
      exitCode: 1,
    });
  });

  it('never go over a file that is read', async () => {
    write('twice.csv', TWICE);
    const ran = await workshop.run([
      'score',
      'twice.csv',
      '-c',
      'who-does-what.yaml',
      '--rejects',
      'twice.csv',
    ]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(read('twice.csv')).toBe(TWICE);
  });
});

describe('demo', () => {
  it('writes the reports of the sample, the same bytes every time', async () => {
    const first = await workshop.run(['demo', '--out', 'out']);
    expect(first.exitCode).toBe(0);
    expect([...first.written.keys()]).toEqual([
      'out/change.csv',
      'out/report.docx',
      'out/report.html',
      'out/report.md',
      'out/report.xlsx',
      'out/result.json',
      'out/scores.csv',
    ]);
    expect(JSON.parse(first.written.get('out/result.json') ?? '')).toMatchObject({
      kind: 'change',
      rounds: { from: 'baseline', to: 'follow-up' },
    });
    expect(first.stderr).toContain('Open out/report.html in a browser');
    const second = await workshop.run(['demo', '--out', 'out']);
    expect(second.stdout).toBe(first.stdout);
    expect(second.written.size).toBe(0);
  });

  it('says where a file is in the way of its folder', async () => {
    expect(await workshop.run(['demo', '--out', 'survey.csv'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
