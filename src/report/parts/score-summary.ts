import type { ItemScore, MechanismScore, Score } from '../../scoring/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { bandCounts, standingSentence } from './findings.ts';
import { gapSentences } from './gap-findings.ts';
import type { Where } from './places.ts';
import { gatedScore, gateSentences } from './rule-findings.ts';
import { requirementSentences } from './standard-findings.ts';
import { bySupport, MOST_FINDINGS, type Summary, type Support } from './summary.ts';

interface Candidate extends Support {
  readonly sentence: string;
  readonly isOverall?: boolean;
}

/**
 * Three findings on scores: overall scores first, then what rests on most respondents, then on the largest coverage, in
 * the order of the result where they rest on the same; with several mechanisms or rounds one of each before a second.
 */
export function scoreSummary(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): Summary {
  const groups = mechanisms.map((score) => candidatesOf(score, where(score), context).toSorted(inOrder));
  const first = groups.flatMap((group) => group.slice(0, 1)).toSorted(inOrder);
  const further = groups.flatMap((group) => group.slice(1)).toSorted(inOrder);
  return {
    lead: mechanisms.length > 1 ? bandCounts(mechanisms, context) : [],
    findings: [...first, ...further].slice(0, MOST_FINDINGS).map(({ sentence }) => sentence),
    rule: context.words.summary.scoreRule,
  };
}

function inOrder(a: Candidate, b: Candidate): number {
  return Number(b.isOverall ?? false) - Number(a.isOverall ?? false) || bySupport(a, b);
}

/** What could be said of one mechanism and round, most general first. */
function candidatesOf(score: MechanismScore, where: string, context: ReportContext): Candidate[] {
  const { overall } = score;
  return [
    ...(overall.value === null
      ? []
      : [{ sentence: standingSentence(score, where, context), isOverall: true, ...supportOf(overall) }]),
    ...gateCandidates(score, where, context),
    ...requirementCandidates(score, where, context),
    ...extremes(score, where, context),
    ...gapCandidates(score, where, context),
  ];
}

function gateCandidates(score: MechanismScore, where: string, context: ReportContext): Candidate[] {
  return score.gates
    .filter(({ state }) => state === 'triggered')
    .flatMap((gate) => {
      const gated = gatedScore(score, gate.appliesTo) ?? score.overall;
      const sentences = gateSentences({ ...score, gates: [gate] }, where, context);
      return sentences.map((sentence) => ({ sentence, ...supportOf(gated) }));
    });
}

/** A list of missed requirements rests on what the least supported of them rests on. */
function requirementCandidates(score: MechanismScore, where: string, context: ReportContext): Candidate[] {
  const missed = score.unmet.filter(({ tier, state }) => tier === 'requirement' && state === 'missed');
  const items = score.domains
    .flatMap((domain) => domain.items)
    .filter(({ id }) => missed.some(({ item }) => item === id));
  if (items.length === 0) return [];
  const sentences = requirementSentences({ ...score, unmet: missed }, where, context);
  return sentences.map((sentence) => ({ sentence, ...leastSupport(items.map((item) => item.score)) }));
}

/** The highest and the lowest of at least three domains that have a score. */
function extremes({ domains }: MechanismScore, where: string, context: ReportContext): Candidate[] {
  const scored = domains.flatMap(({ id, score }) =>
    score.value === null ? [] : [{ id, score, value: score.value }],
  );
  const ordered = scored.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  if (!highest || !lowest || scored.length < 3 || highest.value === lowest.value) return [];
  const { words, names } = context;
  const told = ({ id, value }: (typeof scored)[number]) =>
    words.summary.part(words.text.quoted(names.domain(id)), pointsText(value, words));
  const sentence = words.summary.extremes(where, told(highest), told(lowest));
  return [{ sentence, ...leastSupport([highest.score, lowest.score]) }];
}

/** A gap rests on the role with fewer respondents. */
function gapCandidates(score: MechanismScore, where: string, context: ReportContext): Candidate[] {
  const [sentence] = gapSentences([score], () => where, context);
  if (sentence === undefined) return [];
  const fewest = Math.min(...score.roles.map(({ respondents }) => respondents));
  return [{ sentence, n: fewest, coverage: score.overall.coverage }];
}

function supportOf({ n, coverage }: Score): Support {
  return { n, coverage };
}

function leastSupport(scores: readonly ItemScore['score'][]): Support {
  return scores.map(supportOf).toSorted(bySupport).at(-1) ?? { n: 0, coverage: 0 };
}
