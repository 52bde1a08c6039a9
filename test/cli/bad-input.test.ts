import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

interface BadCase {
  /** Files that are made before the run. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

const OURS = ['-c', 'who-does-what.yaml'];
const HEADER = 'mechanism,round,respondent,role,map-exists,map-inputs,gaps-decided,decisions-followed';
const ESCAPE = '\u001b[31mred\u001b[0m\u0007';

const DATA: Readonly<Record<string, BadCase>> = {
  'no-file': { args: ['score', 'nowhere.csv', ...OURS, '-o', 'report.md'], exitCode: 2 },
  folder: { args: ['score', 'folder', ...OURS], exitCode: 2 },
  empty: {
    files: { 'empty.csv': '' },
    args: ['score', 'empty.csv', ...OURS, '--format', 'json'],
    exitCode: 2,
  },
  'header-only': {
    files: { 'header.csv': `${HEADER}\n` },
    args: ['score', 'header.csv', ...OURS, '-o', 'report.md'],
    exitCode: 2,
  },
  binary: {
    files: {
      'picture.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff]),
    },
    args: ['score', 'picture.csv', ...OURS],
    exitCode: 2,
  },
  'nul-byte': {
    files: { 'nul.csv': `${HEADER}\nA,baseline,r1,partner,yes,1\u0000,2,3\n` },
    args: ['check', 'nul.csv', ...OURS],
    exitCode: 2,
  },
  'endless-line': {
    files: { 'endless.csv': `${HEADER}\nA,baseline,r1,${'x'.repeat(3_000_000)}` },
    args: ['score', 'endless.csv', ...OURS],
    exitCode: 2,
  },
  'wrong-checklist': { args: ['score', 'survey.csv', '-c', 'agreements'], exitCode: 2 },
  'no-column-matched': {
    files: { 'other.csv': 'name,shoe size\nAda,38\n' },
    args: ['check', 'other.csv', ...OURS],
    exitCode: 2,
  },
  'all-answers-invalid': {
    files: {
      'invalid.csv': `${HEADER}\nA,baseline,r1,partner,perhaps,-1,7,often-ish\nA,baseline,r2,partner,si,-1,7,x\n`,
    },
    args: ['score', 'invalid.csv', ...OURS, '-o', 'report.md'],
    exitCode: 2,
  },
  'some-answers-invalid': {
    files: {
      'some.csv': `${HEADER}\nA,baseline,r1,partner,yes,-1,2,Sometimes\nA,baseline,r2,partner,yess,3,2,1\n`,
    },
    args: ['score', 'some.csv', ...OURS, '-o', 'report.md'],
    exitCode: 0,
  },
  'respondent-twice': {
    files: {
      'twice.csv': `${HEADER}\nA,baseline,r1,partner,yes,1,2,2\nA,baseline,r1,partner,no,3,2,1\nA,baseline,r2,partner,yes,1,1,1\n`,
    },
    args: ['score', 'twice.csv', ...OURS, '-o', 'report.md'],
    exitCode: 0,
  },
  'one-respondent': {
    files: { 'one.csv': `${HEADER}\nA,baseline,r1,partner,yes,1,2,2\n` },
    args: ['score', 'one.csv', ...OURS, '--variant', 'short', '--format', 'md'],
    exitCode: 0,
  },
  'one-round-only': {
    args: ['compare', 'survey.csv', ...OURS, '--mechanism', 'Ituri shelter group'],
    exitCode: 2,
  },
  'mechanism-in-one-round': {
    args: ['compare', 'baseline.csv', 'follow-up.csv', ...OURS, '-o', 'report.md', '--fail-on', 'not-scored'],
    exitCode: 1,
  },
  'unknown-mechanism': { args: ['score', 'survey.csv', ...OURS, '--mechanism', 'Kivu WASH'], exitCode: 2 },
  'unknown-round': {
    args: ['compare', 'survey.csv', ...OURS, '--from', 'basline', '--to', 'follow-up'],
    exitCode: 2,
  },
  'unknown-by': { args: ['score', 'survey.csv', ...OURS, '--by', 'secteur'], exitCode: 2 },
  'unknown-column': { args: ['score', 'survey.csv', ...OURS, '--column', 'map-exists=Q1'], exitCode: 2 },
  'explain-several-mechanisms': { args: ['explain', 'survey.csv', ...OURS], exitCode: 2 },
  'explain-unknown-part': {
    args: ['explain', 'survey.csv', ...OURS, '--mechanism', 'Kivu WASH cluster', 'maping'],
    exitCode: 2,
  },
  'escape-sequences': {
    files: {
      'escape.csv': `${HEADER},${ESCAPE}\n${ESCAPE},baseline,r1,partner,${ESCAPE},1,2,2\n${ESCAPE},baseline,r2,partner,yes,1,2,2\n`,
    },
    args: ['check', 'escape.csv', ...OURS],
    exitCode: 0,
  },
  formulas: {
    files: {
      'formulas.csv': `${HEADER},sector\n"=HYPERLINK(""http://x"",""A"")",baseline,@r1,partner,=1+1,1,2,2,+1\n"=HYPERLINK(""http://x"",""A"")",baseline,@r1,partner,yes,1,2,2,-2\n"=HYPERLINK(""http://x"",""A"")",baseline,r2,partner,yes,1,2,2,-2\n`,
    },
    args: ['score', 'formulas.csv', ...OURS, '--variant', 'short', '--format', 'csv', '--rejects', 'out.csv'],
    exitCode: 0,
  },
};

const CHECKLISTS: Readonly<Record<string, BadCase>> = {
  'checklist-unknown': { args: ['score', 'survey.csv', '-c', 'ccm-perfomance'], exitCode: 2 },
  'checklist-no-file': { args: ['score', 'survey.csv', '-c', 'nowhere.yaml'], exitCode: 2 },
  'checklist-folder': { args: ['checklists', 'lint', 'folder'], exitCode: 2 },
  'checklist-not-yaml': {
    files: { 'broken.yaml': 'checklist: [broken\nversion: 1\n' },
    args: ['score', 'survey.csv', '-c', 'broken.yaml'],
    exitCode: 2,
  },
  'checklist-alias-bomb': {
    files: {
      'bomb.yaml': [
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...'bcdefghi'
          .split('')
          .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
      ].join('\n'),
    },
    args: ['checklists', 'lint', 'bomb.yaml'],
    exitCode: 2,
  },
  'checklist-proto-key': {
    files: { 'proto.yaml': 'checklist: proto\nversion: 1.0.0\ntitle: Proto\n__proto__: { polluted: yes }\n' },
    args: ['checklists', 'lint', 'proto.yaml'],
    exitCode: 2,
  },
  'checklist-errors': {
    files: {
      'errors.yaml': [
        'checklist: errors',
        'version: 1.0.0',
        'title: With errors',
        'scals: {}',
        'scales:',
        '  often: { options: [{ code: 0, label: Never }, { code: 1, label: Always }] }',
        'bands:',
        '  - { id: low, label: Low, from: 10 }',
        'domains:',
        '  - id: one',
        '    title: One',
        '    items:',
        '      - { id: held, text: Meetings are held, scale: ofen }',
        '      - { id: held, text: Minutes are kept and sent, scale: often }',
      ].join('\n'),
    },
    args: ['checklists', 'lint', 'errors.yaml'],
    exitCode: 2,
  },
  'checklist-extends-nothing': {
    files: { 'local.yaml': 'checklist: local\nversion: 1.0.0\ntitle: Local\nextends: ./nowhere.yaml\n' },
    args: ['score', 'survey.csv', '-c', 'local.yaml'],
    exitCode: 2,
  },
  'copy-over-a-file': { args: ['checklists', 'copy', 'agreements', 'survey.csv'], exitCode: 2 },
};

const OUTPUTS: Readonly<Record<string, BadCase>> = {
  'output-folder-missing': { args: ['score', 'survey.csv', ...OURS, '-o', 'nowhere/report.md'], exitCode: 2 },
  'output-is-folder': { args: ['score', 'survey.csv', ...OURS, '--format', 'md:folder'], exitCode: 2 },
  'output-is-input': { args: ['score', 'survey.csv', ...OURS, '-o', './survey.csv'], exitCode: 2 },
  'output-twice': {
    args: ['score', 'survey.csv', ...OURS, '-o', 'report.md', '--format', 'md:./report.md'],
    exitCode: 2,
  },
  'one-output-of-two': {
    args: ['score', 'survey.csv', ...OURS, '-o', 'report.md', '-o', 'nowhere/scores.csv'],
    exitCode: 2,
  },
  'threshold-that-cannot-act': {
    args: ['score', 'survey.csv', '-c', 'no-gates.yaml', '--fail-on', 'gate'],
    files: {
      'no-gates.yaml':
        'extends: ./who-does-what.yaml\nchecklist: no-gates\nversion: 1.0.0\ntitle: No gates\ndrop: [map-exists]\n',
    },
    exitCode: 2,
  },
};

describe.each([
  ['data', DATA],
  ['checklists', CHECKLISTS],
  ['outputs', OUTPUTS],
])('bad %s', (_, cases) => {
  for (const [name, { files = {}, args, exitCode }] of Object.entries(cases)) {
    it(name, async () => {
      mkdirSync(path.join(workshop.folder, 'folder'));
      for (const [file, content] of Object.entries(files))
        writeFileSync(path.join(workshop.folder, file), content);
      const ran = await workshop.run(args);
      expectGolden(`bad-${name}`, args, ran);
      expect(ran.exitCode).toBe(exitCode);
      if (exitCode === 2) expect([...ran.written.keys()]).toEqual([]);
      expect(ran.stdout + ran.stderr).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    });
  }
});
