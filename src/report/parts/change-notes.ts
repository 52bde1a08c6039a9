import type { Change, Withheld } from '../../change/types.ts';
import type { ReportContext } from '../context.ts';
import { formatPlain } from '../numbers.ts';
import { compatibleText, levelText, pText } from './change-figures.ts';
import type { ChangeLine } from './change-lines.ts';
import { sharedNotes } from './shared-notes.ts';

const USUAL_EDGE = 0.05;

/** How the interval reads, what so few can show at most, and what is left out and why. */
export function ownNotes(lines: readonly ChangeLine[], level: number, context: ReportContext): string[] {
  return [
    ...readingNote(lines, level, context),
    ...smallestNotes(lines, context),
    ...memberNotes(lines, context),
    ...withheldNotes(lines, context),
  ];
}

/** One line read out; the overall score where it has an interval. */
function readingNote(lines: readonly ChangeLine[], level: number, context: ReportContext): string[] {
  const { words } = context;
  const told = lines.filter(({ change }) => change.interval !== null);
  const line = told.find((each) => each.isTotal) ?? told[0];
  if (!line?.change.interval) return [];
  return [
    words.inference.readNote(
      line.label,
      compatibleText(line.change.interval, context),
      levelText(level, words),
    ),
  ];
}

/** The smallest p that so few can give: always told below 10, and wherever the usual edge is out of reach. */
function smallestNotes(lines: readonly ChangeLine[], context: ReportContext): string[] {
  const { words } = context;
  const { smallestNote, unreachableNote } = words.inference;
  const told = lines.flatMap(({ label, change: { test, caution } }) =>
    test && test.smallestP !== null ? [{ label, caution, smallest: test.smallestP }] : [],
  );
  const beyond = told.filter(({ smallest }) => smallest > USUAL_EDGE);
  const others = told.filter(({ smallest, caution }) => caution === 'very-small' && !(smallest > USUAL_EDGE));
  const listed = (parts: typeof told) =>
    words.text.series(parts.map(({ label, smallest }) => words.counts.of(label, pText(smallest, words))));
  const edge = formatPlain(USUAL_EDGE, 2, words.number);
  return [
    ...(beyond.length > 0 ? [unreachableNote(edge, listed(beyond))] : []),
    ...(others.length > 0 ? [smallestNote(listed(others))] : []),
  ];
}

function memberNotes(lines: readonly ChangeLine[], context: ReportContext): string[] {
  return sharedNotes(
    lines.filter(({ change }) => change.interval?.finitePopulation === true),
    (line) => line.label,
    (labels) => context.words.inference.membersNote(labelsOf(labels, lines, context)),
  );
}

/** One note for each reason, with the figures that it holds back. */
function withheldNotes(lines: readonly ChangeLine[], context: ReportContext): string[] {
  const { inference, text } = context.words;
  const parts = lines.flatMap((line) =>
    reasonsOf(line.change).map(({ why, figures }) => ({ line, why, figures })),
  );
  return sharedNotes(
    parts,
    ({ line }) => line.label,
    (labels, { why, figures }) =>
      inference.withheldNote(
        labelsOf(labels, lines, context),
        text.or(figures.map((figure) => inference.figures[figure])),
        inference.whys[why],
      ),
  );
}

/** The parts that a note holds for; "all of these" where there is no other. */
function labelsOf(labels: string, lines: readonly ChangeLine[], { words }: ReportContext): string {
  const all = lines.map((line) => line.label).join(', ');
  return lines.length > 2 && labels === all ? words.inference.everywhere : labels;
}

function reasonsOf({ withheld }: Change) {
  const whys = [...new Set(withheld.map((each) => each.why))].filter((why) => why !== 'not-compared');
  return whys.map((why) => ({ why, figures: figuresFor(withheld, why) }));
}

function figuresFor(withheld: readonly Withheld[], why: Withheld['why']): Withheld['figure'][] {
  return withheld.filter((each) => each.why === why).map((each) => each.figure);
}
