import { chooseLadder, defaultLadder } from '../../../src/cases/ladder.ts';
import { type MatrixOptions, type ReadCases, readCaseMatrix } from '../../../src/cases/read-matrix.ts';
import type { Case, CaseCell, CaseMatrix } from '../../../src/cases/types.ts';
import type { LoadedChecklist } from '../../../src/checklist/types.ts';
import type { Outcome, Problem } from '../../../src/problems.ts';
import type { ResponseSource } from '../../../src/responses/types.ts';
import { checklistFrom } from '../../helpers/pipeline.ts';

/** A file in memory; a chunk is overwritten once the next one is asked for, as when a file is read. */
export function source(path: string, content: string | Uint8Array, round?: string): ResponseSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path,
    ...(round === undefined ? {} : { round }),
    async *chunks() {
      const block = Buffer.alloc(50);
      for (let at = 0; at < bytes.length; at += block.length) {
        const piece = bytes.subarray(at, at + block.length);
        block.set(piece);
        yield block.subarray(0, piece.length);
      }
    },
  };
}

export function loaded(yaml: string, sha256 = 'a'.repeat(64)): LoadedChecklist {
  return { checklist: checklistFrom(yaml), sha256, origin: 'test.yaml' };
}

/** Reads files, CSV unless they are bytes, with options that are as usual where they are not given. */
export function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<MatrixOptions> = {},
): Promise<Outcome<ReadCases>> {
  const sources = Object.entries(files).map(([path, content]) => source(path, content));
  return readCaseMatrix(sources, { ...usual(options.checklists ?? []), ...options });
}

function usual(checklists: readonly LoadedChecklist[]): MatrixOptions {
  const ladder = chooseLadder(checklists, null, null);
  return {
    words: ladder.value ?? defaultLadder(),
    checklists: [],
    columns: new Map(),
    outcome: null,
    round: null,
    language: 'en',
  };
}

export async function readGood(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<MatrixOptions> = {},
): Promise<ReadCases & { readonly problems: readonly Problem[] }> {
  const read = await readFiles(files, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return { ...read.value, problems: read.problems };
}

/** A cell as one text: `yes (strong)`, or why there is no grade. */
export function shown(cell: CaseCell | null | undefined): string {
  if (!cell) return 'none';
  const qualifier = cell.qualifier === null ? '' : ` (${cell.qualifier})`;
  return `${cell.grade ?? cell.why ?? cell.state}${qualifier}`;
}

/** Every case by its name, and its round where it has one: the cells by criterion, the outcome last. */
export function grid({ cases, criteria, outcome }: CaseMatrix): Record<string, Record<string, string>> {
  return Object.fromEntries(
    cases.map((one) => [
      nameOf(one),
      {
        ...Object.fromEntries(criteria.map(({ id }, index) => [id, shown(one.cells[index])])),
        ...(outcome === null ? {} : { [`outcome ${outcome.id}`]: shown(one.outcome) }),
      },
    ]),
  );
}

function nameOf({ name, round }: Case): string {
  return round === null ? name : `${name}, ${round}`;
}

export function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

/** One domain of goal and one of leadership, with a scale of three grades. */
export const CHECKLIST = `
checklist: council
version: 1.0.0
title: { en: Council, fr: Conseil }
comparability: within-type
scales:
  grade:
    options:
      - { code: 0, label: { en: "No", fr: "Non" } }
      - { code: 1, label: { en: Limited, fr: Limité } }
      - { code: 2, label: { en: "Yes", fr: "Oui" } }
    missing:
      - { code: 98, label: { en: Don't know, fr: Ne sait pas }, state: dont-know }
      - { code: 99, label: { en: Not applicable, fr: Sans objet }, state: not-applicable }
  often:
    options:
      - { code: a, label: { en: Never } }
      - { code: b, label: { en: Always } }
  flat:
    options:
      - { code: a, label: { en: Left }, points: 50 }
      - { code: b, label: { en: Right }, points: 50 }
domains:
  - id: goal
    title: { en: Specific goal, fr: Objectif précis }
    items:
      - { id: goal-grade, text: { en: Is there a goal?, fr: Y a-t-il un objectif ? }, scale: grade }
  - id: leadership
    title: { en: Leadership, fr: Pilotage }
    items:
      - { id: lead-grade, text: { en: Is there a lead?, fr: Y a-t-il un chef ? }, scale: grade }
      - { id: lead-often, text: { en: Does it lead?, fr: Dirige-t-il ? }, scale: often }
`;
