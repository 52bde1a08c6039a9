import type { RoundInput } from '../../change/round-input.ts';
import type { LoadedChecklist } from '../../checklist/types.ts';
import type { Outcome } from '../../problems.ts';
import { RETROSPECTIVE, roundName, roundOfFile } from '../../responses/rounds.ts';
import type { ReadResponses, ResponseSource } from '../../responses/types.ts';
import type { CompareFlags } from '../commands/compare.ts';
import type { Opening } from '../opening.ts';
import { readData } from '../read-data.ts';
import { chooseRounds, type RoundNames, roundsIn } from './choose-rounds.ts';

export interface BothRounds {
  readonly from: RoundInput;
  readonly to: RoundInput;
  /** The first round's period as judged later; null where the data hold no such round. */
  readonly retrospective: RoundInput | null;
}

type Versions = Pick<Opening, 'loaded' | 'older'>;

/** Reads what `compare` compares: a file for each round, or files that hold both rounds. */
export async function readRounds(
  sources: readonly ResponseSource[],
  { loaded, older }: Versions,
  flags: CompareFlags,
): Promise<Outcome<BothRounds>> {
  const [first, second, third] = sources;
  const isFileEach = first !== undefined && second !== undefined && third === undefined;
  const named = isFileEach ? nameRounds(first, second, flags) : sources;
  if (older !== loaded && isFileEach) return readFileEach(named, { loaded, older }, flags);
  const read = await readAnswers(named, loaded, flags);
  if (!read.ok) return read;
  const rounds = chooseRounds(roundsIn(read.value), flags, isFileEach);
  if (!rounds.ok) return rounds;
  if (older !== loaded) return readRoundEach(named, { loaded, older }, flags, rounds.value);
  const input = (round: string): RoundInput => ({ read: read.value, loaded, round });
  return both(input(rounds.value.from), input(rounds.value.to));
}

/** Clusters are a column like those of --by. */
function readAnswers(
  sources: readonly ResponseSource[],
  loaded: LoadedChecklist,
  flags: CompareFlags & { readonly round?: string },
) {
  const { by = [], cluster } = flags;
  return readData(sources, loaded, flags, [...new Set(cluster === undefined ? by : [...by, cluster])]);
}

/** What the rows of each file belong to where they do not say: what is asked for, or what the names of the files say. */
function nameRounds(first: ResponseSource, second: ResponseSource, flags: CompareFlags): ResponseSource[] {
  const before = roundOfFile(first.path);
  const after = roundOfFile(second.path);
  const isTold = before !== null && after !== null && before !== after;
  const from = isTold ? before : 'baseline';
  const to = isTold ? after : 'follow-up';
  return [
    { ...first, round: flags.from === undefined ? from : roundName(flags.from) },
    { ...second, round: flags.to === undefined ? to : roundName(flags.to) },
  ];
}

/** Two versions and two files: each file is read with its own version. */
async function readFileEach(
  [first, second]: readonly ResponseSource[],
  { loaded, older }: Versions,
  flags: CompareFlags,
): Promise<Outcome<BothRounds>> {
  const before = await readAnswers(first ? [first] : [], older, flags);
  const after = await readAnswers(second ? [second] : [], loaded, flags);
  if (!before.ok || !after.ok) {
    return { ok: false, value: null, problems: [...before.problems, ...after.problems] };
  }
  const found = [...new Set([...roundsIn(before.value), ...roundsIn(after.value)])];
  const rounds = chooseRounds(found, flags, true);
  if (!rounds.ok) return rounds;
  return inputsOf(before.value, after.value, { loaded, older }, rounds.value);
}

/** Two versions and both rounds in the same files: they are read once for each round, with its version. */
async function readRoundEach(
  sources: readonly ResponseSource[],
  { loaded, older }: Versions,
  flags: CompareFlags,
  rounds: RoundNames,
): Promise<Outcome<BothRounds>> {
  const before = await readAnswers(sources, older, { ...flags, round: rounds.from });
  const after = await readAnswers(sources, loaded, { ...flags, round: rounds.to });
  if (!before.ok || !after.ok) {
    return { ok: false, value: null, problems: [...before.problems, ...after.problems] };
  }
  return inputsOf(before.value, after.value, { loaded, older }, rounds);
}

function inputsOf(
  before: ReadResponses,
  after: ReadResponses,
  { loaded, older }: Versions,
  { from, to }: RoundNames,
): Outcome<BothRounds> {
  return both({ read: before, loaded: older, round: from }, { read: after, loaded, round: to });
}

function both(from: RoundInput, to: RoundInput): Outcome<BothRounds> {
  const isCompared = [from.round, to.round].includes(RETROSPECTIVE);
  const looksBack = !isCompared && roundsIn(to.read).includes(RETROSPECTIVE);
  const retrospective = looksBack ? { ...to, round: RETROSPECTIVE } : null;
  return { ok: true, value: { from, to, retrospective }, problems: [] };
}
