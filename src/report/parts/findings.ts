import type { MechanismScore, Score } from '../../scoring/types.ts';
import { pointsText, scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import { withheldText } from '../reasons.ts';
import { nameOrNone } from './about.ts';
import { type FindingGroup, shortened } from './finding-groups.ts';
import { gapSentences } from './gap-findings.ts';
import { partInText, type Where } from './places.ts';
import { gateSentences } from './rule-findings.ts';
import { sharedNotes } from './shared-notes.ts';
import { standardSentences } from './standard-findings.ts';

const MOST_ONE_BY_ONE = 12;
const MOST_GAPS = 10;
const MOST_WITHHELD = 12;

/** What the scores say, what rests on most answers first. Nothing is ranked: mechanisms keep the result's order. */
export function scoreFindings(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): FindingGroup[] {
  const { findings } = context.words;
  return [
    { id: 'standing', title: findings.standing, sentences: standingSentences(mechanisms, where, context) },
    {
      id: 'requirements',
      title: findings.requirements,
      sentences: mechanisms.flatMap((score) => standardSentences(score, where(score), context)),
    },
    gateFindings(mechanisms, where, context),
    {
      id: 'gaps',
      title: findings.gaps,
      sentences: shortened(gapSentences(mechanisms, where, context), MOST_GAPS, context),
    },
    {
      id: 'withheld',
      title: findings.withheld,
      sentences: shortened(withheldSentences(mechanisms, where, context), MOST_WITHHELD, context),
    },
  ];
}

/** Gates that acted or could not. */
export function gateFindings(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): FindingGroup {
  const sentences = mechanisms.flatMap((score) => gateSentences(score, where(score), context));
  return { id: 'gates', title: context.words.findings.gates, sentences };
}

function standingSentences(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): string[] {
  if (mechanisms.length > MOST_ONE_BY_ONE) return bandCounts(mechanisms, context);
  return mechanisms
    .filter((each) => each.overall.value !== null)
    .map((each) => standingSentence(each, where(each), context));
}

/** Where one mechanism stands, and what that rests on. */
export function standingSentence(score: MechanismScore, where: string, context: ReportContext): string {
  const { words, names } = context;
  const { overall } = score;
  const covered = words.findings.covered(
    words.counts.respondents(score.respondents),
    formatShare(overall.coverage, words.number),
  );
  const details = [covered, ...possibleRange(overall, context)];
  return words.findings.scored(
    where,
    scoreText(overall, context),
    names.band(overall.band) ?? '',
    words.text.series(details),
  );
}

function possibleRange({ lowest, highest }: Score, { words }: ReportContext): string[] {
  if (lowest === null || highest === null) return [];
  const [low, high] = [pointsText(lowest, words), pointsText(highest, words)];
  return low === high ? [] : [words.findings.possible(low, high)];
}

/** How many mechanisms are in each band, highest band first, round by round. */
export function bandCounts(mechanisms: readonly MechanismScore[], context: ReportContext): string[] {
  const { words, names, checklist } = context;
  const rounds = [...new Set(mechanisms.map((each) => each.round))];
  return rounds.map((round) => {
    const own = mechanisms.filter((each) => each.round === round);
    const inBand = (id: string) => own.filter((each) => each.overall.band === id).length;
    const named = checklist.bands
      .toReversed()
      .map((band) => [inBand(band.id), names.text(band.label)] as const);
    const unscored = own.filter((each) => each.overall.value === null).length;
    const counts = [...named, [unscored, words.findings.withoutScore] as const]
      .filter(([count]) => count > 0)
      .map(([count, name]) => words.counts.of(name, formatNumber(count, 0, words.number)));
    const subject = words.text.inside(nameOrNone(context)(round), words.counts.mechanisms(own.length));
    return words.findings.bandCounts(subject, counts.join(', '));
  });
}

function withheldSentences(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): string[] {
  const { noScore, noOverall } = context.words.findings;
  const isSilent = (score: Score) => score.value === null && !score.reasons.includes('profile');
  return mechanisms.flatMap((each) => {
    const { overall } = each;
    const parts = each.domains.filter((domain) => isSilent(domain.score));
    return [
      ...(isSilent(overall) ? [noOverall(where(each), withheldText(overall.reasons, context))] : []),
      ...sharedNotes(
        parts,
        (part) => partInText(part.id, context),
        (labels, { score }) => noScore(where(each), labels, withheldText(score.reasons, context)),
      ),
    ];
  });
}
