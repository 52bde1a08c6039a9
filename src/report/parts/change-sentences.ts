import type { BandMove, Change, MechanismChange } from '../../change/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { formatSigned } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { cautionText, compatibleText, countText, levelText, ownChange, sizeText } from './change-figures.ts';

const FEW_MECHANISMS = 3;
const MOST_PARTS = 4;

/** How one mechanism changed: its score and band, then what the respondents' own answers carry. */
export function mechanismSentence({ mechanism, overall }: MechanismChange, context: ReportContext): string {
  return changeSentence(nameOrNone(context)(mechanism), overall, context);
}

/** The same of any part, by its label. */
export function changeSentence(label: string, change: Change, context: ReportContext): string {
  const { words } = context;
  const figures = words.change.figures(
    pointsText(change.from.value, words),
    pointsText(change.to.value, words),
    formatSigned(change.difference, 1, words.number),
  );
  const direction = words.directions[change.direction];
  const told = words.change.mechanism(label, direction, figures, bandText(change, context));
  return `${told} ${ownSentence(change, context)}`;
}

/** How many bands moved, and which of the moves may be chance alone. */
export function bandSentences(told: readonly MechanismChange[], context: ReportContext): string[] {
  const { change, inference, text } = context.words;
  const moves = told.flatMap((each) => each.overall.bands.moved ?? []);
  const up = moves.filter((moved) => moved > 0).length;
  const down = moves.filter((moved) => moved < 0).length;
  const counts = told.length > 1 && moves.length > 0;
  const named = (noise: BandMove['noise']) => text.series(bandsOf(told, noise, context));
  const [within, tooFew] = [named('within-noise'), named('too-few-to-tell')];
  return [
    ...(counts ? [change.bandsMoved(up, down, moves.length - up - down)] : []),
    ...(within === '' ? [] : [inference.bandsWithin(within)]),
    ...(tooFew === '' ? [] : [inference.bandsTooFew(tooFew)]),
  ];
}

/** Mechanisms whose band moved, and their domains where the mechanisms are few. */
function bandsOf(
  told: readonly MechanismChange[],
  noise: BandMove['noise'],
  context: ReportContext,
): string[] {
  const { words, names } = context;
  const withDomains = told.length <= FEW_MECHANISMS;
  return told.flatMap(({ mechanism, overall, domains }) => {
    const parts = [
      ...(overall.bands.noise === noise ? [words.score.overallInList] : []),
      ...(withDomains ? domains : [])
        .filter((domain) => domain.change.bands.noise === noise)
        .map((domain) => words.text.quoted(names.domain(domain.id))),
    ];
    if (parts.length === 0) return [];
    const name = nameOrNone(context)(mechanism);
    return [withDomains ? words.text.inside(name, partsText(parts, context)) : name];
  });
}

function partsText(parts: readonly string[], { words }: ReportContext): string {
  const told = parts.slice(0, MOST_PARTS).join(', ');
  return parts.length > MOST_PARTS ? words.change.andMore(told, parts.length - MOST_PARTS) : told;
}

function bandText({ bands: { from, to, noise } }: Change, { words, names }: ReportContext): string {
  const [before, now] = [names.band(from), names.band(to)];
  if (before === null || now === null) return '';
  if (from === to) return words.change.stays(now);
  const move = words.change.arrow(before, now);
  return noise === null ? move : words.text.inside(move, words.inference.noises[noise]);
}

/** What the respondents' own answers carry, and nothing that so few cannot. */
function ownSentence(change: Change, context: ReportContext): string {
  const { words } = context;
  const { inference } = words;
  const size = sizeText(change, context);
  const why = change.withheld.find(({ figure }) => figure === 'interval')?.why ?? 'too-few-units';
  if (why === 'no-respondent-values') return inference.noInterval(size, inference.whys[why]);
  if (change.caution === 'answers-only') return inference.answersOnly(size);
  if (change.interval) {
    const caution = change.caution === null ? '' : cautionText(change, context);
    return inference.ownSentence(
      formatSigned(ownChange(change), 1, words.number),
      compatibleText(change.interval, context),
      inference.basis(levelText(change.interval.level, words), size, caution),
    );
  }
  if (change.caution === 'descriptive-only' && change.respondents)
    return inference.descriptive(size, movesText(change.respondents, context));
  return inference.noInterval(size, inference.whys[why]);
}

function movesText(moves: NonNullable<Change['respondents']>, context: ReportContext): string {
  const { words } = context;
  const { inference, text, number } = words;
  if (moves.kind === 'unlinked')
    return inference.medians(pointsText(moves.from.median, words), pointsText(moves.to.median, words));
  const { improved, same, worse, change } = moves;
  const points = (value: number) => formatSigned(value, 1, number);
  const count = (n: number) => countText(n, words);
  const all = improved + same + worse;
  return text.series([
    inference.moves(count(improved), count(all), count(same), count(worse)),
    inference.medianChange(points(change.median), points(change.lowest), points(change.highest)),
  ]);
}
