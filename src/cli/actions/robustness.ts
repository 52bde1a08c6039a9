import type { Checklist } from '../../checklist/types.ts';
import { type Problem, problem, say } from '../../problems.ts';
import { assessRobustness } from '../../robustness/robustness.ts';
import type { RobustnessResult } from '../../robustness/types.ts';
import type { RobustnessFlags } from '../commands/robustness.ts';
import { finish, stop } from '../finish.ts';
import { openSources } from '../inputs.ts';
import { nextOnData } from '../next.ts';
import { openStudy } from '../opening.ts';
import { robustnessOutput } from '../outputs.ts';
import type { ExitCode } from '../process.ts';
import { readData } from '../read-data.ts';
import { rejectsFile } from '../rejects.ts';
import { render } from '../render.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

/** `coordkit robustness`: scores the same answers in other ways and says what stays. */
export async function runRobustness(
  session: Session,
  data: readonly string[],
  flags: RobustnessFlags,
): Promise<ExitCode> {
  const opening = await openStudy(data, flags, 1, session.process.env);
  if (!opening.ok) return stop(session, opening.problems);
  const { inputs, targets, loaded, language } = opening.value;
  const idle = idleFamilies(loaded.checklist, flags);
  if (idle.length > 0) return stop(session, idle);
  const sources = openSources(session, data);
  if (!sources.ok) return stop(session, sources.problems);
  const { organisation } = flags;
  const attributes = organisation === undefined ? [] : [organisation];
  const read = await readData(sources.value, loaded, flags, attributes);
  if (!read.ok) return stop(session, read.problems);
  const result = assessRobustness(read.value, loaded, {
    coordkit: VERSION,
    date: flags.date ?? null,
    seed: flags.seed,
    draws: flags.draws,
    organisation: organisation ?? null,
  });
  return finish(session, {
    outputs: await render(session, targets, { ...flags, language }, robustnessOutput(result, loaded)),
    rejects: rejectsFile(read.value.rejected, data, targets, flags),
    inputs,
    problems: result.problems,
    missed: missedByFamilies(result, flags),
    next: nextCommand(result, data, flags),
  });
}

/** A threshold that can never act would hold for ever, unnoticed. */
function idleFamilies(checklist: Checklist, { failOn = [], organisation }: RobustnessFlags): Problem[] {
  if (failOn.length > 0 && checklist.bands.length === 0) {
    const message = say('idle-bands', { checklist: checklist.id });
    return [problem('usage', { message, remedy: say('do-add-bands') })];
  }
  if (!failOn.includes('leave-out-organisation') || organisation !== undefined) return [];
  return [problem('usage', { message: say('idle-organisation'), remedy: say('do-name-organisation') })];
}

/** Bands that do not hold in all variations of a family asked for; one that gives no score does not hold it either. */
function missedByFamilies({ mechanisms }: RobustnessResult, { failOn = [] }: RobustnessFlags): string[] {
  return mechanisms.flatMap(({ mechanism, round, declared, families }) => {
    if (failOn.length > 0 && declared.value === null)
      return [`${mechanism}, ${round}: no overall score (${declared.state})`];
    return families.flatMap((found) => {
      if (found.kind === 'withheld' || !failOn.includes(found.family)) return [];
      const { bandHolds, variations } = found.agreement;
      if (bandHolds === null || bandHolds === variations) return [];
      return [`${mechanism}, ${round}: ${found.family}, the band holds in ${bandHolds} of ${variations}`];
    });
  });
}

function nextCommand(
  { mechanisms }: RobustnessResult,
  data: readonly string[],
  flags: RobustnessFlags,
): string | null {
  const [first] = mechanisms;
  if (first === undefined) return null;
  return nextOnData('explain', data, flags, '--mechanism', first.mechanism, '--round', first.round);
}
