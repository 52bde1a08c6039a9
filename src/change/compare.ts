import type { Checklist } from '../checklist/types.ts';
import { compareVersions, restrictItems, type VersionDifferences } from '../checklist/versions.ts';
import type { InputFile, ReadResponses } from '../responses/types.ts';
import { invitedProblems } from '../scoring/invited-problems.ts';
import { checklistIdentity, exceptionsOf, resultProblems, scoreMechanisms } from '../scoring/score.ts';
import type { MechanismScore, ScoreOptions } from '../scoring/types.ts';
import { compareText } from '../text.ts';
import { clusterProblems, oneRoundOnly } from './change-problems.ts';
import { inferMechanism } from './infer.ts';
import { mechanismChange } from './mechanism-change.ts';
import { type RoundRows, rowsByMechanism } from './pairs.ts';
import { projectTable } from './project.ts';
import type { RoundInput } from './round-input.ts';
import { type CompareOptions, inferenceOf, settingsOf } from './settings.ts';
import type {
  ChangeResult,
  ChangeSummary,
  MechanismChange,
  Retrospective,
  UnmatchedMechanism,
} from './types.ts';

/**
 * Baseline against follow-up, mechanism by mechanism, over what is comparable. Differences are in points, to minus
 * from; rules in docs/scoring.md, "Change", intervals and tests in docs/statistics.md. Where one data set holds both
 * rounds, give the same `read` twice.
 */
export function compareRounds(from: RoundInput, to: RoundInput, options: CompareOptions): ChangeResult {
  const score = roundScorer(options);
  const { asReported, changes } = compareTwo(from, to, score, options);
  const unmatched = unmatchedMechanisms(from.round, to.round, asReported);
  const mechanisms = [...asReported.from, ...asReported.to].sort((a, b) =>
    compareText(a.mechanism, b.mechanism),
  );
  const reads = readsOf([from, to, ...(options.retrospective ? [options.retrospective] : [])]);
  return {
    kind: 'change',
    coordkit: options.coordkit,
    date: options.date,
    seed: options.seed,
    checklist: checklistIdentity(to.loaded),
    olderChecklist: from.loaded === to.loaded ? null : checklistIdentity(from.loaded),
    inputs: distinctInputs([
      ...reads.flatMap((read) => read.inputs),
      ...(options.invited ? [options.invited.file] : []),
    ]),
    scoring: to.loaded.checklist.scoring,
    exceptions: exceptionsOf(to.loaded.checklist),
    rounds: { from: from.round, to: to.round },
    inference: inferenceOf(from, to, options),
    summary: summarise(changes),
    changes,
    unmatched,
    retrospective: lookBack(from, to, score, options),
    mechanisms,
    problems: [
      ...reads.flatMap((read) => read.problems),
      ...resultProblems(to.read, to.loaded.checklist, mechanisms),
      ...unmatched.map(oneRoundOnly),
      ...clusterProblems([from, to], options.clusters ?? null),
      ...invitedProblems(options.invited, reads),
    ],
  };
}

function readsOf(inputs: readonly RoundInput[]): ReadResponses[] {
  return [...new Set(inputs.map(({ read }) => read))];
}

/** The same period judged again: against the later round, and against the judgement of the time. */
function lookBack(
  from: RoundInput,
  to: RoundInput,
  score: ScoreRound,
  options: CompareOptions,
): Retrospective | null {
  const { retrospective } = options;
  if (!retrospective) return null;
  return {
    round: retrospective.round,
    changes: compareTwo(retrospective, to, score, options).changes,
    shifts: compareTwo(from, retrospective, score, options).changes,
  };
}

interface Compared {
  readonly asReported: BothRounds<readonly MechanismScore[]>;
  readonly changes: readonly MechanismChange[];
}

function compareTwo(from: RoundInput, to: RoundInput, score: ScoreRound, options: CompareOptions): Compared {
  const versions = compareVersions(from.loaded.checklist, to.loaded.checklist);
  const asReported = { from: score(from), to: score(to) };
  return { asReported, changes: compareMechanisms(from, to, versions, asReported, options) };
}

interface BothRounds<T> {
  readonly from: T;
  readonly to: T;
}

type ScoreRound = (input: RoundInput) => readonly MechanismScore[];

/** Gives the scores of a round; a data set is scored once under one version, however many of its rounds are asked for. */
function roundScorer(options: ScoreOptions): ScoreRound {
  const scored = new Map<ReadResponses, Map<Checklist, readonly MechanismScore[]>>();
  return ({ read, loaded: { checklist }, round }) => {
    const versions = scored.get(read) ?? new Map<Checklist, readonly MechanismScore[]>();
    const mechanisms = versions.get(checklist) ?? scoreMechanisms(read, checklist, options);
    scored.set(read, versions.set(checklist, mechanisms));
    return mechanisms.filter((each) => each.round === round);
  };
}

function compareMechanisms(
  from: RoundInput,
  to: RoundInput,
  versions: VersionDifferences,
  asReported: BothRounds<readonly MechanismScore[]>,
  options: CompareOptions,
): MechanismChange[] {
  const newer = to.loaded.checklist;
  const alike = restrictItems(newer, new Set(versions.comparable.map((each) => each.newer)));
  const olderIds = new Map(versions.comparable.map((each) => [each.newer, each.older]));
  const tables = {
    from: projectTable(from.read.table, alike, olderIds),
    to: projectTable(to.read.table, alike, new Map()),
  };
  const sameVersion = from.loaded === to.loaded;
  const alikeScores = sameVersion
    ? asReported
    : { from: scoreAlike(from, tables.from, alike, options), to: scoreAlike(to, tables.to, alike, options) };
  const rows = {
    from: rowsByMechanism({ table: tables.from, round: from.round }, newer),
    to: rowsByMechanism({ table: tables.to, round: to.round }, newer),
  };
  const settings = settingsOf(from, to, options);
  return asReported.to.flatMap((later) => {
    const earlier = asReported.from.find((each) => each.mechanism === later.mechanism);
    if (!earlier) return [];
    const find = (scores: readonly MechanismScore[]) =>
      scores.find((each) => each.mechanism === later.mechanism) ?? null;
    const own = inferMechanism(
      {
        checklist: alike,
        level: later.level,
        from: { table: tables.from, rows: rows.from.get(later.mechanism) ?? NO_ROWS },
        to: { table: tables.to, rows: rows.to.get(later.mechanism) ?? NO_ROWS },
        population: {
          from: earlier.response?.invited ?? null,
          to: later.response?.invited ?? null,
        },
      },
      settings,
    );
    return [
      mechanismChange({
        checklist: newer,
        versions,
        rounds: { from: from.round, to: to.round },
        asReported: { from: earlier, to: later },
        alike: { from: find(alikeScores.from), to: find(alikeScores.to) },
        level: settings.level,
        ...own,
      }),
    ];
  });
}

const NO_ROWS: RoundRows = { rows: [], byId: new Map() };

function scoreAlike(
  input: RoundInput,
  table: ReadResponses['table'],
  alike: Checklist,
  options: ScoreOptions,
): MechanismScore[] {
  if (alike.domains.length === 0) return [];
  const read = { ...input.read, table };
  return scoreMechanisms(read, alike, { ...options, by: [] }).filter((each) => each.round === input.round);
}

function unmatchedMechanisms(
  from: string,
  to: string,
  { from: before, to: after }: BothRounds<readonly MechanismScore[]>,
): UnmatchedMechanism[] {
  const only = (these: readonly MechanismScore[], others: readonly MechanismScore[], onlyIn: string) =>
    these
      .filter(({ mechanism }) => others.every((other) => other.mechanism !== mechanism))
      .map(({ mechanism }) => ({ mechanism, onlyIn }));
  return [...only(before, after, from), ...only(after, before, to)].sort((a, b) =>
    compareText(a.mechanism, b.mechanism),
  );
}

function summarise(changes: readonly MechanismChange[]): ChangeSummary {
  const count = (direction: MechanismChange['overall']['direction']) =>
    changes.filter((change) => change.overall.direction === direction).length;
  return {
    mechanisms: changes.length,
    compared: changes.length - count('could-not-tell'),
    better: count('better'),
    same: count('same'),
    worse: count('worse'),
    couldNotTell: count('could-not-tell'),
  };
}

function distinctInputs(inputs: readonly InputFile[]): InputFile[] {
  const seen = new Map(inputs.map((input) => [JSON.stringify([input.path, input.sha256]), input]));
  return [...seen.values()];
}
