import type { Checklist, LoadedChecklist } from '../checklist/types.ts';
import { compareVersions, restrictItems, type VersionDifferences } from '../checklist/versions.ts';
import { type Problem, problem } from '../problems.ts';
import type { InputFile, ReadResponses } from '../responses/types.ts';
import { checklistIdentity, exceptionsOf, resultProblems, scoreMechanisms } from '../scoring/score.ts';
import type { MechanismScore, ScoreOptions } from '../scoring/types.ts';
import { compareText } from '../text.ts';
import { mechanismChange } from './mechanism-change.ts';
import { pairedDifferences, pairRespondents } from './pairs.ts';
import { projectTable } from './project.ts';
import type { ChangeResult, ChangeSummary, MechanismChange, UnmatchedMechanism } from './types.ts';

/** The answers of one round, read with the version of the checklist that was used in it. */
export interface RoundInput {
  readonly read: ReadResponses;
  readonly loaded: LoadedChecklist;
  readonly round: string;
}

/**
 * Baseline against follow-up, mechanism by mechanism, over what is comparable. Differences are in points, to minus
 * from; rules in docs/scoring.md, "Change". Where one data set holds both rounds, give the same `read` twice.
 */
export function compareRounds(from: RoundInput, to: RoundInput, options: ScoreOptions): ChangeResult {
  const versions = compareVersions(from.loaded.checklist, to.loaded.checklist);
  const asReported = scoreRounds(from, to, options);
  const changes = compareMechanisms(from, to, versions, asReported, options);
  const unmatched = unmatchedMechanisms(from.round, to.round, asReported);
  const mechanisms = [...asReported.from, ...asReported.to].sort((a, b) =>
    compareText(a.mechanism, b.mechanism),
  );
  const reads = new Set([from.read, to.read]);
  return {
    kind: 'change',
    coordkit: options.coordkit,
    date: options.date,
    seed: options.seed,
    checklist: checklistIdentity(to.loaded),
    olderChecklist: from.loaded === to.loaded ? null : checklistIdentity(from.loaded),
    inputs: distinctInputs([
      ...[...reads].flatMap((read) => read.inputs),
      ...(options.invited ? [options.invited.file] : []),
    ]),
    scoring: to.loaded.checklist.scoring,
    exceptions: exceptionsOf(to.loaded.checklist),
    rounds: { from: from.round, to: to.round },
    summary: summarise(changes),
    changes,
    unmatched,
    mechanisms,
    problems: [
      ...[...reads].flatMap((read) => read.problems),
      ...resultProblems(to.read, to.loaded.checklist, mechanisms),
      ...unmatched.map(oneRoundOnly),
    ],
  };
}

interface BothRounds<T> {
  readonly from: T;
  readonly to: T;
}

function scoreRounds(from: RoundInput, to: RoundInput, options: ScoreOptions): BothRounds<MechanismScore[]> {
  const score = ({ read, loaded }: RoundInput) => scoreMechanisms(read, loaded.checklist, options);
  const after = score(to);
  // One data set under one version holds both rounds, and is scored once.
  const before = from.read === to.read && from.loaded === to.loaded ? after : score(from);
  return {
    from: before.filter((each) => each.round === from.round),
    to: after.filter((each) => each.round === to.round),
  };
}

function compareMechanisms(
  from: RoundInput,
  to: RoundInput,
  versions: VersionDifferences,
  asReported: BothRounds<readonly MechanismScore[]>,
  options: ScoreOptions,
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
  const pairs = pairRespondents(
    { table: tables.from, round: from.round },
    { table: tables.to, round: to.round },
  );
  return asReported.to.flatMap((later) => {
    const earlier = asReported.from.find((each) => each.mechanism === later.mechanism);
    if (!earlier) return [];
    const own = pairs.get(later.mechanism) ?? null;
    const find = (scores: readonly MechanismScore[]) =>
      scores.find((each) => each.mechanism === later.mechanism) ?? null;
    return [
      mechanismChange({
        checklist: newer,
        versions,
        rounds: { from: from.round, to: to.round },
        asReported: { from: earlier, to: later },
        alike: { from: find(alikeScores.from), to: find(alikeScores.to) },
        paired: own === null ? null : pairedDifferences(alike, tables.from, tables.to, own),
      }),
    ];
  });
}

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

function oneRoundOnly({ mechanism, onlyIn }: UnmatchedMechanism): Problem {
  return problem('mechanism-one-round', { message: `${mechanism} is in ${onlyIn} only.`, value: mechanism });
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
