import { planSampleSize } from '../../planning/plan-sample-size.ts';
import type { PlanningOptions } from '../../planning/types.ts';
import { type Outcome, problem } from '../../problems.ts';
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
  readonly message: string;
  readonly remedy: string;
}

function mistakeIn({ sd, correlation, n, members, clusterSize, icc }: PowerFlags): Mistake | null {
  if (correlation !== undefined && sd === undefined) {
    return {
      message: '--correlation is given without --sd.',
      remedy: 'Give --sd, the standard deviation of the scores in one round.',
    };
  }
  if ((clusterSize === undefined) !== (icc === undefined)) {
    return {
      message: 'Clusters need both --cluster-size and --icc.',
      remedy: 'Give both. Where nothing is known of --icc, try 0.05 and 0.2 and plan for the larger number.',
    };
  }
  if (members !== undefined && clusterSize !== undefined) {
    return {
      message: '--members does not go with --cluster-size: reports on clusters take no account of a list.',
      remedy: 'Leave one of the two out.',
    };
  }
  if (n !== undefined && members !== undefined && n > members) {
    return {
      message: `--n ${n} is more than the ${members} of --members.`,
      remedy: 'Correct one of the two.',
    };
  }
  return n === undefined || clusterSize === undefined ? null : partialCluster(n, clusterSize);
}

function partialCluster(n: number, clusterSize: number): Mistake | null {
  if (n % clusterSize === 0) return null;
  const below = n - (n % clusterSize);
  const choices = below === 0 ? `${clusterSize}` : `${below} or ${below + clusterSize}`;
  return {
    message: `--n ${n} is no whole number of clusters of ${clusterSize}.`,
    remedy: `Give --n ${choices}.`,
  };
}
