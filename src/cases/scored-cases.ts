import type { Checklist, Item, Language, LoadedChecklist } from '../checklist/types.ts';
import { compareVersions } from '../checklist/versions.ts';
import { type Outcome, type Problem, problem, say } from '../problems.ts';
import type { CasePart } from './reading/case-part.ts';
import type { ScoredFile, ScoredMechanism, ScoredPart } from './reading/score-shape.ts';
import { EMPTY_CELL } from './reading/statements.ts';
import type { CaseCell, CaseChecklist, Criterion, Ladder } from './types.ts';

/** The cases of scored files, and what of their checklists could not be compared. */
export interface ScoredCases {
  readonly parts: readonly CasePart[];
  readonly checklists: readonly CaseChecklist[];
  readonly notComparable: readonly { readonly criterion: string; readonly why: string }[];
}

/** What scored files are read with. */
export interface ScoredOptions {
  readonly ladder: Ladder;
  /** The checklists of the files, older before newer, where they are given. */
  readonly checklists: readonly LoadedChecklist[];
  readonly language: Language;
}

/**
 * Makes a case of every mechanism in every round. Under one checklist the criteria are its domains; under several, or
 * several versions or variants, the items that are comparable by their checklists, which must then be given.
 */
export function scoredCases(files: readonly ScoredFile[], options: ScoredOptions): Outcome<ScoredCases> {
  const kinds = new Map(files.map((file) => [keyOf(file.checklist), file]));
  const checklists = [...kinds.values()].map((file) => identityOf(file, options.checklists));
  if (kinds.size < 2) {
    const parts = files.map((file) => partOf(file, domainsOf(file, options), options.ladder));
    return { ok: true, value: { parts, checklists, notComparable: [] }, problems: [] };
  }
  const found = [...kinds.values()].map((file) => holderOf(file, options.checklists));
  const loaded = found.filter((one) => one !== null);
  if (loaded.length < found.length)
    return failed([...kinds.values()].filter((_, i) => found[i] === null).map(notGiven));
  return comparableCases(files, loaded, { checklists, options });
}

/** A variant has other items in its domains, so that its scores are of another thing. */
function keyOf({ id, version, sha256, variant }: ScoredFile['checklist']): string {
  return JSON.stringify([id, version, sha256, variant]);
}

function holderOf({ checklist }: ScoredFile, given: readonly LoadedChecklist[]): LoadedChecklist | null {
  return given.find(({ sha256 }) => sha256 === checklist.sha256) ?? null;
}

/** The same version out of a file that differs, such as in a comment. */
function sameVersion({ checklist }: ScoredFile, given: readonly LoadedChecklist[]): LoadedChecklist | null {
  const { id, version } = checklist;
  return given.find((one) => one.checklist.id === id && one.checklist.version === version) ?? null;
}

function identityOf(file: ScoredFile, given: readonly LoadedChecklist[]): CaseChecklist {
  const { id, version, sha256 } = file.checklist;
  const holder = holderOf(file, given) ?? sameVersion(file, given);
  return { id, version, sha256, comparability: holder?.checklist.comparability ?? null };
}

function failed(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, value: null, problems };
}

function notGiven({ path, checklist: { id, version } }: ScoredFile): Problem {
  const message = say('scores-checklist-not-given', { file: path, id, value: version });
  return problem('cases-not-comparable', { message, file: path });
}

/** What a cell of a mechanism comes from. */
interface ScoredCriterion extends Criterion {
  readonly scoreOf: (mechanism: ScoredMechanism) => ScoredPart | null;
}

function domainsOf(file: ScoredFile, { checklists, language }: ScoredOptions): ScoredCriterion[] {
  const ids = new Set(file.mechanisms.flatMap(({ domains }) => domains.map(({ id }) => id)));
  const checklist = (
    holderOf(file, checklists) ?? checklists.find((one) => one.checklist.id === file.checklist.id)
  )?.checklist;
  return [...ids].map((id) => ({
    id,
    label: checklist?.domains.find((domain) => domain.id === id)?.title ?? { [language]: id },
    scoreOf: ({ domains }) => domains.find((domain) => domain.id === id)?.score ?? null,
  }));
}

function partOf(file: ScoredFile, criteria: readonly ScoredCriterion[], ladder: Ladder): CasePart {
  const { path, sha256, mechanisms } = file;
  const rows = mechanisms.length;
  return {
    input: { path, sha256, rows, used: rows, rejected: 0 },
    criteria: criteria.map(({ id, label }) => ({ id, label })),
    outcome: null,
    cases: mechanisms.map((mechanism) => ({
      name: mechanism.mechanism,
      round: mechanism.round === '' ? null : mechanism.round,
      cells: criteria.map(({ scoreOf }) => scoredCell(scoreOf(mechanism), ladder)),
      outcome: null,
    })),
  };
}

/**
 * A score as a cell: its value is score / 100, its grade the step that the value falls on where the scale from 0 to 1 is
 * cut into as many equal stretches as the ladder has steps; the upper edge of a stretch belongs to the next one. On four
 * steps 0–24.9 is the lowest, 25–49.9, 50–74.9 and 75–100 the others. Without a score there is no grade.
 */
export function scoredCell(score: ScoredPart | null, { grades }: Ladder): CaseCell {
  const empty: CaseCell = { ...EMPTY_CELL, why: 'no-score' };
  if (score?.state === 'not-applicable') return { ...empty, state: 'not-applicable', why: null };
  if (score?.state !== 'scored' || score.value === null) return empty;
  const { value: points, n, coverage, band } = score;
  const step = Math.min(grades.length - 1, Math.floor((points * grades.length) / 100));
  return {
    ...EMPTY_CELL,
    state: 'graded',
    grade: grades[step]?.id ?? null,
    value: points / 100,
    why: null,
    score: { value: points, n, coverage, band },
  };
}

/** Items by their ids in the newest checklist, and in each of the others. */
interface Comparison {
  readonly newest: Checklist;
  /** By sha256 of the checklist: its own id of each item of the newest. */
  readonly ownIds: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notComparable: readonly { readonly criterion: string; readonly why: string }[];
}

function comparableCases(
  files: readonly ScoredFile[],
  used: readonly LoadedChecklist[],
  { checklists, options }: { readonly checklists: readonly CaseChecklist[]; readonly options: ScoredOptions },
): Outcome<ScoredCases> {
  const comparison = compareAll(used, options.checklists);
  const items = itemsOf(comparison.newest).filter(({ id }) =>
    used.every(({ sha256 }) => comparison.ownIds.get(sha256)?.has(id)),
  );
  if (items.length === 0) return failed([nothingComparable(used)]);
  const parts = files.map((file) => {
    const ids = comparison.ownIds.get(file.checklist.sha256);
    const criteria = items.map(({ id, text }): ScoredCriterion => {
      const own = ids?.get(id) ?? id;
      return { id, label: text, scoreOf: (mechanism) => itemScore(mechanism, own) };
    });
    return partOf(file, criteria, options.ladder);
  });
  const { notComparable } = comparison;
  return { ok: true, value: { parts, checklists, notComparable }, problems: [] };
}

/** The newest is the last of those given; each of the others is compared with it. */
function compareAll(used: readonly LoadedChecklist[], given: readonly LoadedChecklist[]): Comparison {
  const ordered = given.filter(({ sha256 }) => used.some((one) => one.sha256 === sha256));
  const newest = (ordered.at(-1) ?? used[0])?.checklist;
  if (newest === undefined) throw new Error('no checklist to compare with');
  const ownIds = new Map<string, ReadonlyMap<string, string>>();
  const notComparable = new Map<string, string>();
  for (const { checklist, sha256 } of ordered) {
    const differences = compareVersions(checklist, newest);
    ownIds.set(sha256, new Map(differences.comparable.map(({ older, newer }) => [newer, older])));
    for (const { id, why } of differences.notComparable)
      if (!notComparable.has(id)) notComparable.set(id, why);
  }
  return {
    newest,
    ownIds,
    notComparable: [...notComparable].map(([criterion, why]) => ({ criterion, why })),
  };
}

function itemsOf({ domains }: Checklist): Item[] {
  return domains.flatMap(({ items }) => items.filter(({ scored }) => scored));
}

function itemScore({ domains }: ScoredMechanism, id: string): ScoredPart | null {
  for (const { items } of domains) {
    const found = items.find((item) => item.id === id);
    if (found) return found.score;
  }
  return null;
}

function nothingComparable(used: readonly LoadedChecklist[]): Problem {
  const names = used.map(({ checklist: { id, version } }) => `${id} ${version}`).join(', ');
  return problem('cases-not-comparable', {
    message: say('scores-nothing-comparable', { names }),
    remedy: say('do-compare-like'),
  });
}
