import { formatNumber } from '../numbers.ts';
import {
  alphaText,
  givenPoints,
  givenShare,
  givenText,
  type PowerContext,
  planOf,
  roundedPoints,
} from './power-texts.ts';

type Row = readonly [label: string, value: string | null];

/** The method beside the numbers: test, power, standard deviation, clusters, list and loss. */
export function methodRows(context: PowerContext): Row[] {
  const { words, result } = context;
  const { method } = words.power;
  const { members, attrition } = result.asked;
  const fewest = formatNumber(result.method.fewestUnits, 0, words.number);
  return [
    [method.test, method.testText(givenShare(1 - result.method.level, words))],
    [method.power, method.powerText(givenShare(result.method.power, words))],
    [method.deviation, deviationText(context)],
    [method.clusters, clustersText(context)],
    [method.list, members === null ? null : method.listText(formatNumber(members, 0, words.number))],
    [method.attrition, attrition === 0 ? null : method.attritionText(givenShare(attrition, words))],
    [method.few, method.fewText(fewest, alphaText(context))],
  ];
}

/** What the figures take for granted, in plain words. */
export function assumptions({ words, result }: PowerContext): string[] {
  const { assumptions: all } = words.power.method;
  return [
    result.asked.clusterSize === 1 ? all.independent : all.independentClusters,
    all.both,
    all.alike,
    all.shape,
    all.ranks,
    all.guess,
    all.effect,
  ];
}

function deviationText(context: PowerContext): string | null {
  const { words, result } = context;
  const { deviation, correlation } = result.asked;
  if (deviation === null) return null;
  const given = givenPoints(deviation, words);
  if (correlation === null) return words.power.method.deviationSame(given);
  const changes = roundedPoints(planOf('linked', context)?.deviation ?? 0, words);
  return words.power.method.deviationDerived(given, givenText(correlation, words), changes);
}

function clustersText({ words, result }: PowerContext): string | null {
  const { clusterSize, icc } = result.asked;
  if (clusterSize === 1) return null;
  const effect = formatNumber(result.method.designEffect, 2, words.number);
  return words.power.method.clustersText(
    formatNumber(clusterSize, 0, words.number),
    givenText(icc, words),
    effect,
  );
}
