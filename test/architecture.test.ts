import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Who may import whom, room by room; the picture is in docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'problem-messages': [],
  problems: ['problem-messages'],
  text: [],
  checklist: ['problems', 'text'],
  responses: ['checklist', 'problems', 'text'],
  statistics: [],
  qca: ['statistics'],
  workbook: ['problems', 'text'],
  cases: ['checklist', 'problems', 'qca', 'responses', 'statistics', 'text', 'workbook'],
  scoring: ['checklist', 'problems', 'responses', 'statistics', 'text'],
  change: ['checklist', 'problems', 'responses', 'scoring', 'statistics', 'text'],
  template: ['checklist', 'problems', 'text'],
  planning: ['statistics'],
  robustness: ['checklist', 'problems', 'responses', 'scoring', 'statistics', 'text'],
  report: ['problem-messages', 'problems', 'text'],
  files: ['problems', 'responses', 'text'],
  cli: [
    'cases',
    'change',
    'checklist',
    'files',
    'planning',
    'problems',
    'report',
    'responses',
    'robustness',
    'scoring',
    'template',
    'text',
  ],
  index: [
    'cases',
    'change',
    'checklist',
    'planning',
    'problems',
    'report',
    'responses',
    'robustness',
    'scoring',
    'template',
    'text',
  ],
};

/** Rooms that may use the types of rooms on their left (and the constants beside them in types.ts), and no code. */
const TYPES_FROM: Readonly<Record<string, readonly string[]>> = {
  text: ['checklist'],
  cases: ['scoring'],
  report: [
    'cases',
    'change',
    'checklist',
    'planning',
    'qca',
    'responses',
    'robustness',
    'scoring',
    'template',
  ],
};

/** Libraries by the rooms that may use them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['checklist'],
  zod: ['cases', 'checklist', 'report', 'template'],
  'csv-parse': ['responses'],
  chalk: ['report'],
  'd3-scale': ['report'],
  'd3-shape': ['report'],
  fflate: ['report', 'workbook'],
  'read-excel-file': ['workbook'],
  commander: ['cli'],
};

/** What of Node a room may use beside the two doors, and why it stays pure all the same. */
const NODE_MODULES: Readonly<Record<string, readonly string[]>> = {
  responses: ['node:buffer', 'node:crypto', 'node:stream', 'node:util'],
  // inputs stand in the result with the hash of their bytes
  cases: ['node:buffer', 'node:crypto'],
  checklist: ['node:crypto'],
  // a page names its scripts by their hash, and holds a logo as base64
  report: ['node:buffer', 'node:crypto'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const TEXTS = new Map(FILES.map((name) => [name, readFileSync(path.join(SRC, name), 'utf8')]));
const IMPORTS = FILES.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = TEXTS.get(from) ?? '';
  const statements = [...text.matchAll(/^(?:import|export)\s+(type\s)?([^;]*?)\sfrom\s+'([^']+)'/gm)].map(
    ([, type, names, to]) => ({
      from,
      to: to ?? '',
      typeOnly: type !== undefined || onlyTypes(names ?? ''),
      lazy: false,
    }),
  );
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm)].map(([, to]) => ({
    from,
    to: to ?? '',
    typeOnly: false,
    lazy: false,
  }));
  const lazy = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, to]) => ({
    from,
    to: to ?? '',
    typeOnly: false,
    lazy: true,
  }));
  return [...statements, ...bare, ...lazy];
}

function onlyTypes(names: string): boolean {
  const list = names
    .replace(/[{}\n]/g, ' ')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');
}

function targetOf({ from, to }: Import): string {
  return path.join(path.dirname(from), to);
}

const isLocal = ({ to }: Import) => to.startsWith('.');

describe('who may import whom', () => {
  it('knows every room', () => {
    expect([...new Set(FILES.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('goes one way only', () => {
    const wrong = IMPORTS.filter(isLocal).filter((each) => {
      const [room, target] = [roomOf(each.from), roomOf(targetOf(each))];
      if (room === target || MAY_IMPORT[room]?.includes(target)) return false;
      const isTypes = each.typeOnly || each.to.endsWith('/types.ts');
      return !(isTypes && TYPES_FROM[room]?.includes(target));
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps each library in its room', () => {
    const wrong = IMPORTS.filter((each) => !isLocal(each) && !each.to.startsWith('node:')).filter(
      ({ from, to }) => {
        const name = to.split('/')[0] ?? '';
        return !PACKAGES[name]?.includes(roomOf(from));
      },
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('starts without a parser: what the command line loads at once needs commander alone', () => {
    const reached = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const each of IMPORTS.filter(({ from, typeOnly, lazy }) => from === file && !typeOnly && !lazy)) {
        if (isLocal(each)) visit(targetOf(each));
        else packages.add(each.to);
      }
    };
    visit('cli/main.ts');
    expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual(['commander']);
  });
});

describe('pure rooms', () => {
  const pure = FILES.filter((file) => !['files', 'cli'].includes(roomOf(file)));

  it('do not reach for files, the clock, chance, the locale or the terminal', () => {
    const impure =
      /\b(process\.|Date\.now|new Date|Math\.random|console\.|localeCompare|toLocale\w+|Intl\.|performance\.)/;
    const wrong = pure.flatMap((file) =>
      (TEXTS.get(file) ?? '')
        .split('\n')
        .flatMap((line, index) =>
          impure.test(line.replace(/\/\/.*|^\s*\*.*|\/\*\*.*/, ''))
            ? [`${file}:${index + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('use nothing of Node that reads or writes', () => {
    const wrong = IMPORTS.filter(({ from, to }) => pure.includes(from) && to.startsWith('node:')).filter(
      ({ from, to }) => !NODE_MODULES[roomOf(from)]?.includes(to),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('manners', () => {
  it('keep files short', () => {
    const long = FILES.filter(
      (file) => (TEXTS.get(file) ?? '').split('\n').length > 400 && file !== 'problems.ts',
    );
    expect(long).toEqual([]);
  });

  it('leave no loose ends', () => {
    const loose = /\bTODO\b|\bFIXME\b|:\s*any\s*[;,)=>\]]|\bas any\b|@ts-(ignore|expect-error)|biome-ignore/;
    expect(FILES.filter((file) => loose.test(TEXTS.get(file) ?? ''))).toEqual([]);
  });
});
