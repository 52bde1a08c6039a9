import { compareRounds } from '../../scoring/rounds.ts';
import { scoreResponses } from '../../scoring/score.ts';
import type { ScoreResult } from '../../scoring/types.ts';
import type { ScoreFlags } from '../commands/score.ts';
import { finish, sayProblems, stop } from '../finish.ts';
import { openSources } from '../inputs.ts';
import { explainOn, nextOnData } from '../next.ts';
import { openStudy } from '../opening.ts';
import { scoreOutput } from '../outputs.ts';
import type { ExitCode } from '../process.ts';
import { readData, readInvitedList, scoreOptions } from '../read-data.ts';
import { rejectsFile } from '../rejects.ts';
import { render } from '../render.ts';
import type { Session } from '../session.ts';
import { idleThresholds, missedByScores } from '../thresholds.ts';

/** `coordkit score`: answers and a checklist become scores. */
export async function runScore(
  session: Session,
  data: readonly string[],
  flags: ScoreFlags,
): Promise<ExitCode> {
  const opening = await openStudy(data, flags, 1, session.process.env);
  if (!opening.ok) return stop(session, opening.problems);
  const { inputs, targets, loaded, language, template } = opening.value;
  sayProblems(session, opening.problems);
  const idle = idleThresholds(loaded.checklist, flags);
  if (idle.length > 0) return stop(session, idle);
  const invited = await readInvitedList(session, flags, loaded);
  if (!invited.ok) return stop(session, invited.problems);
  const sources = openSources(session, data);
  if (!sources.ok) return stop(session, sources.problems);
  const read = await readData(sources.value, loaded, flags);
  if (!read.ok) return stop(session, read.problems);
  const computed = scoreResponses(read.value, loaded, scoreOptions(flags, invited.value));
  const result = { ...computed, problems: [...computed.problems, ...invited.problems] };
  const look = { ...flags, language, template, explain: explainOn(data, flags) };
  return finish(session, {
    outputs: await render(session, targets, look, scoreOutput(result, loaded)),
    rejects: rejectsFile(read.value.rejected, data, targets, flags),
    inputs,
    problems: result.problems,
    missed: missedByScores(result, loaded.checklist, flags),
    next: nextCommand(result, data, flags),
  });
}

function nextCommand(result: ScoreResult, data: readonly string[], flags: ScoreFlags): string | null {
  const rounds = [...new Set(result.mechanisms.map(({ round }) => round))].sort(compareRounds);
  const [from, to] = rounds;
  if (rounds.length === 2 && from && to)
    return nextOnData('compare', data, flags, '--from', from, '--to', to);
  const first = result.mechanisms[0]?.mechanism;
  return first ? nextOnData('explain', data, flags, '--mechanism', first) : null;
}
