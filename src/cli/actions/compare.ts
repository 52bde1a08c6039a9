import { compareRounds } from '../../change/compare.ts';
import type { ChangeResult, MechanismChange } from '../../change/types.ts';
import type { CompareFlags } from '../commands/compare.ts';
import { finish, sayProblems, stop } from '../finish.ts';
import { openSources } from '../inputs.ts';
import { explainOn, nextOnData } from '../next.ts';
import { openStudy } from '../opening.ts';
import { changeOutput } from '../outputs.ts';
import type { ExitCode } from '../process.ts';
import { readInvitedList, scoreOptions } from '../read-data.ts';
import { rejectsFile } from '../rejects.ts';
import { render } from '../render.ts';
import type { Session } from '../session.ts';
import { idleThresholds, missedByChange } from '../thresholds.ts';
import { readRounds } from './rounds.ts';

/** `coordkit compare`: two rounds become a change. */
export async function runCompare(
  session: Session,
  data: readonly string[],
  flags: CompareFlags,
): Promise<ExitCode> {
  const opening = await openStudy(data, flags, 2, session.process.env);
  if (!opening.ok) return stop(session, opening.problems);
  const { inputs, targets, loaded, older, language, template } = opening.value;
  sayProblems(session, opening.problems);
  const idle = idleThresholds(loaded.checklist, flags);
  if (idle.length > 0) return stop(session, idle);
  const invited = await readInvitedList(session, flags, loaded);
  if (!invited.ok) return stop(session, invited.problems);
  const sources = openSources(session, data);
  if (!sources.ok) return stop(session, sources.problems);
  const rounds = await readRounds(sources.value, opening.value, flags);
  if (!rounds.ok) return stop(session, rounds.problems);
  const { from, to, retrospective } = rounds.value;
  const computed = compareRounds(from, to, {
    ...scoreOptions(flags, invited.value),
    clusters: flags.cluster ?? null,
    resamples: flags.bootstrap ?? null,
    retrospective,
  });
  const result = { ...computed, problems: [...computed.problems, ...invited.problems] };
  const rejected = [from.read, ...(to.read === from.read ? [] : [to.read])].flatMap((read) => read.rejected);
  const look = { ...flags, language, template, explain: explainOn(laterOf(data), newestOf(flags)) };
  return finish(session, {
    outputs: await render(session, targets, look, changeOutput(result, loaded, older)),
    rejects: rejectsFile(rejected, data, targets, flags),
    inputs,
    problems: result.problems,
    missed: missedByChange(result, flags),
    next: nextCommand(result, data, flags),
  });
}

/** Where the largest move comes from; files of one round each have no round to name. */
function nextCommand(
  { changes, rounds }: ChangeResult,
  data: readonly string[],
  flags: CompareFlags,
): string | null {
  const size = ({ overall }: MechanismChange) => Math.abs(overall.difference ?? 0);
  const [largest] = changes
    .filter(({ overall }) => overall.difference !== null)
    .sort((a, b) => size(b) - size(a));
  if (largest === undefined) return null;
  const target = ['--mechanism', largest.mechanism, '--round', rounds.to];
  return nextOnData('explain', laterOf(data), newestOf(flags), ...target);
}

/** The data of the later round, where it has a file of its own. */
function laterOf(data: readonly string[]): readonly string[] {
  return data.length === 2 ? data.slice(1) : data;
}

/** The same options with the newer version of the checklist alone. */
function newestOf(flags: CompareFlags): CompareFlags {
  return { ...flags, checklist: (flags.checklist ?? []).slice(-1) };
}
