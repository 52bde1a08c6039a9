import type { Checklist } from '../checklist/types.ts';
import type { Explanation } from '../scoring/types.ts';
import { facts, heading, list, paragraph } from './blocks.ts';
import { pointsText, scoreText } from './cells.ts';
import { createContext, type ReportContext, type ReportOptions } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { formatNumber, formatShare } from './numbers.ts';
import { nameOrNone, provenanceFacts } from './parts/about.ts';
import { rangeText } from './parts/band-ranges.ts';
import { answerBlocks, leftOutBlocks } from './parts/explained-answers.ts';
import { stepBlocks } from './parts/explained-steps.ts';
import { severityCounts } from './parts/problem-blocks.ts';
import { gateReason } from './parts/rule-findings.ts';
import { effectText, foundText, watchText } from './parts/rule-tables.ts';
import { withheldText } from './reasons.ts';

/** The way from answers to one number, in steps that a reader can follow. */
export function explainDocument(
  explanation: Explanation,
  checklist: Checklist,
  options: ReportOptions,
): ReportDocument {
  const context = createContext(checklist, options);
  const { words, names } = context;
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: words.explain.title(partText(explanation, context)),
    blocks: [
      resultFacts(explanation, context),
      ...answerBlocks(explanation, context),
      ...leftOutBlocks(explanation, context),
      ...stepBlocks(explanation, context),
      ...coverageBlocks(explanation, context),
      ...gateBlocks(explanation, context),
      heading(1, words.explain.madeHeading, 'made-from'),
      facts(provenanceFacts(explanation, context)),
      ...problemsNote(explanation, context),
    ],
  };
}

function partText({ part }: Explanation, { words, names }: ReportContext): string {
  if (part.kind === 'overall') return words.score.overallInText;
  return part.kind === 'domain'
    ? words.explain.domain(words.text.quoted(names.domain(part.id)))
    : words.explain.item(words.text.quoted(names.item(part.id)));
}

function resultFacts(explanation: Explanation, context: ReportContext): Block {
  const { words } = context;
  const name = nameOrNone(context);
  return facts([
    [words.about.mechanism, name(explanation.mechanism)],
    [words.about.round, name(explanation.round)],
    [words.about.respondents, formatNumber(explanation.respondents, 0, words.number)],
    [words.explain.result, resultText(explanation, context)],
  ]);
}

/** "57.3, Satisfactory (above 50 up to 75)", or why there is no score. */
function resultText({ score, band }: Explanation, context: ReportContext): string {
  const { words, names } = context;
  if (score.value === null)
    return words.explain.noValue(words.states[score.state], withheldText(score.reasons, context));
  const figure = scoreText(score, context);
  return band === null
    ? figure
    : words.explain.bandIs(figure, names.band(band.id) ?? band.id, rangeText(band, words));
}

function coverageBlocks({ score, coverageNeeded }: Explanation, context: ReportContext): Block[] {
  const { words } = context;
  const { anyAnswer, answeredShare } = words.method;
  const needed = coverageNeeded === 0 ? anyAnswer : answeredShare(formatShare(coverageNeeded, words.number));
  const [lowest, highest] = [pointsText(score.lowest, words), pointsText(score.highest, words)];
  const isBounded = score.lowest !== null && score.highest !== null;
  const bounds =
    score.lowest === score.highest ? words.explain.noneMissing : words.explain.bounds(lowest, highest);
  return [
    heading(1, words.explain.coverageHeading, 'coverage'),
    ...list([
      words.explain.coverage(formatShare(score.coverage, words.number), needed),
      ...(isBounded ? [bounds] : []),
    ]),
  ];
}

function gateBlocks({ gates, score }: Explanation, context: ReportContext): Block[] {
  const { words, names } = context;
  if (gates.length === 0) return [];
  const told = gates.map((result) => {
    const gate = names.gate(result.id);
    if (!gate) return result.id;
    const watched = watchText(gate.watches, gate.below, context);
    const found = foundText(result, gate, context);
    const effect = effectText(gate, context);
    return words.explain.gate(words.gates[result.state], watched, found, effect, gateReason(result, context));
  });
  const capped =
    score.uncapped === null
      ? []
      : [words.explain.capped(pointsText(score.uncapped, words), pointsText(score.value, words))];
  return [heading(1, words.explain.gatesHeading, 'gates'), ...list([...told, ...capped])];
}

function problemsNote({ problems }: Explanation, { words }: ReportContext): Block[] {
  if (problems.length === 0) return [];
  return [paragraph(words.explain.problems(severityCounts(problems, words).join(', ')))];
}
