import { planSampleSize } from '../../planning/plan-sample-size.ts';
import type { PlanningOptions } from '../../planning/types.ts';
import { type Outcome, problem, say, type Wording } from '../../problems.ts';
import type { PowerFlags } from '../commands/power.ts';
import { finish, stop } from '../finish.ts';
import { commandLine } from '../next.ts';
import { powerOutput } from '../outputs.ts';
import type { ExitCode } from '../process.ts';
import { chooseLanguage, render } from '../render.ts';
import type { Session } from '../session.ts';
import { chooseTargets } from '../targets.ts';
import { VERSION } from '../version.ts';

/** `coordkit power`: plans a number of respondents without any data. */
export async function runPower(session: Session, flags: PowerFlags): Promise<ExitCode> {
  const options = planningOptions(flags);
  if (!options.ok) return stop(session, options.problems);
  const targets = await chooseTargets(flags, []);
  if (!targets.ok) return stop(session, targets.problems);
  const language = chooseLanguage([], flags.language);
  if (!language.ok) return stop(session, language.problems);
  const result = planSampleSize(options.value);
  const look = { ...flags, language: language.value };
  return finish(session, {
    outputs: await render(session, targets.value, look, powerOutput(result)),
    rejects: null,
    inputs: [],
    problems: [],
    missed: [],
    next: result.table === null ? null : commandLine('power', '--change', '10', '--sd', '15'),
  });
}

/** What was typed, in the terms of planning; fails where options do not go together. */
function planningOptions(flags: PowerFlags): Outcome<PlanningOptions> {
  const mistake = mistakeIn(flags);
  if (mistake !== null) return { ok: false, value: null, problems: [problem('usage', mistake)] };
  const { change = null, sd: deviation = null, correlation = null, n = null, members = null } = flags;
  const value = {
    coordkit: VERSION,
    date: flags.date ?? null,
    change,
    deviation,
    correlation,
    n,
    members,
    power: shareOf(flags.power),
    level: shareOf(flags.confidence),
    clusterSize: flags.clusterSize ?? 1,
    icc: flags.icc ?? 0,
    attrition: shareOf(flags.attrition),
  };
  return { ok: true, value, problems: [] };
}

// So that 99.9 gives 0.999 and not the binary fraction next to it.
function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

interface Mistake {
  readonly message: Wording;
  readonly remedy: Wording;
}

function mistakeIn({ sd, correlation, n, members, clusterSize, icc }: PowerFlags): Mistake | null {
  if (correlation !== undefined && sd === undefined) {
    return { message: say('power-correlation-alone'), remedy: say('do-give-sd') };
  }
  if ((clusterSize === undefined) !== (icc === undefined)) {
    return { message: say('power-clusters-need-both'), remedy: say('do-give-both') };
  }
  if (members !== undefined && clusterSize !== undefined) {
    return { message: say('power-members-and-clusters'), remedy: say('do-leave-one-out') };
  }
  if (n !== undefined && members !== undefined && n > members) {
    return { message: say('power-n-over-members', { n, members }), remedy: say('do-correct-one') };
  }
  return n === undefined || clusterSize === undefined ? null : partialCluster(n, clusterSize);
}

function partialCluster(n: number, clusterSize: number): Mistake | null {
  if (n % clusterSize === 0) return null;
  const below = n - (n % clusterSize);
  const remedy =
    below === 0
      ? say('do-give-n', { n: clusterSize })
      : say('do-give-n-or', { below, above: below + clusterSize });
  return { message: say('power-part-of-cluster', { n, size: clusterSize }), remedy };
}
