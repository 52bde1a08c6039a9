import {
  type Change,
  type ChangeResult,
  INTERVAL_METHODS,
  type Inference,
  type MechanismChange,
  TEST_METHODS,
  type TestFamily,
} from '../../change/types.ts';
import type { FactRow } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { wordFor } from '../words/word-for.ts';
import { measuresOf } from './change-effects.ts';
import { levelText } from './change-figures.ts';

/** How intervals, tests and all else on respondents' own change are made: what occurs in the result, and no more. */
export function changeMethod(result: ChangeResult, context: ReportContext): FactRow[] {
  const { labels, likeForLike, pairing } = context.words.method;
  const { inferenceMethod: told } = context.words;
  const all = changesOf(result);
  return [
    [labels.change, likeForLike],
    [labels.pairs, pairing],
    [told.labels.own, told.own(result.inference.weighted ? told.byWeight : told.eachOnce)],
    [told.labels.interval, intervalText(all, result.inference, context)],
    [told.labels.test, testText(all, result, context)],
    [told.labels.effects, effectsText(all, context)],
    [told.labels.noise, all.some(({ bands }) => bands.noise !== null) ? told.noise : ''],
    [told.labels.small, told.small],
    [told.labels.units, unitsText(result.inference, context)],
    [told.labels.bootstrap, bootstrapText(result.inference, context)],
    [told.labels.reading, told.reading],
  ];
}

function changesOf({ changes, retrospective }: ChangeResult): Change[] {
  const all = [...changes, ...(retrospective?.changes ?? []), ...(retrospective?.shifts ?? [])];
  return all.flatMap(({ overall, domains }: MechanismChange) => [
    overall,
    ...domains.flatMap((domain) => [domain.change, ...domain.items.map((item) => item.change)]),
  ]);
}

function intervalText(all: readonly Change[], { level }: Inference, { words }: ReportContext): string {
  const { interval, intervals } = words.inferenceMethod;
  const methods = INTERVAL_METHODS.filter((method) => all.some((each) => each.interval?.method === method));
  if (methods.length === 0) return '';
  return interval(levelText(level, words), methods.map((method) => intervals[method]).join('. '));
}

function testText(
  all: readonly Change[],
  { changes, inference }: ChangeResult,
  context: ReportContext,
): string {
  const { words } = context;
  const { test, tests, random, alone } = words.inferenceMethod;
  const isAlone = changes.some(({ overall }) => overall.test !== null && overall.test.family === null);
  const methods = TEST_METHODS.filter((method) => all.some((each) => each.test?.method === method));
  if (methods.length === 0) return '';
  return [
    test(methods.map((method) => tests[method]).join('. ')),
    ...familiesText(all, context),
    ...(isAlone ? [alone] : []),
    ...(methods.includes('sign-flip-random') ? [random(String(inference.seed))] : []),
  ].join(' ');
}

function familiesText(all: readonly Change[], { words }: ReportContext): string[] {
  const { adjusted, adjustments, families, family } = words.inferenceMethod;
  const known = new Map<string, TestFamily>();
  for (const { test } of all) {
    if (test?.family) known.set(`${test.family.adjustment}:${test.family.name}`, test.family);
  }
  const told = [...known.values()].map(({ name, adjustment }) =>
    family(wordFor(families, name), adjustments[adjustment]),
  );
  return told.length === 0 ? [] : [adjusted(words.text.series(told))];
}

function effectsText(all: readonly Change[], { words }: ReportContext): string {
  const measures = measuresOf(all.flatMap((each) => each.effects));
  const told = words.text.series(measures.map((measure) => words.inferenceMethod.effects[measure]));
  return told === '' ? '' : words.inferenceMethod.measured(told);
}

function unitsText({ clusters, weighted }: Inference, { words }: ReportContext): string {
  const { respondentsUnit, clustersUnit, fewest } = words.inferenceMethod;
  const unit = clusters === null ? respondentsUnit : clustersUnit(clusters);
  return weighted ? `${unit} ${fewest}` : unit;
}

function bootstrapText({ bootstrap }: Inference, { words }: ReportContext): string {
  if (!bootstrap) return '';
  return words.inferenceMethod.bootstrap(bootstrap.resamples, String(bootstrap.seed), bootstrap.generator);
}
