import { heading, list, note, paragraph } from '../blocks.ts';
import type { Block, UngradedState } from '../document.ts';
import { hasWorked } from './cases-cells.ts';
import type { CasesContext } from './cases-context.ts';
import { matrixFindings, missingFindings } from './cases-findings.ts';
import { criteriaText, namesText } from './cases-names.ts';

/** The page behind the cover: what the matrix shows, what is missing in it, and how not to read it. */
export function casesSummary(context: CasesContext): Block[] {
  const { words, result } = context;
  const { summary } = words.cases;
  const shown = matrixFindings(context);
  const missing = missingFindings(context);
  return [
    heading(1, words.summary.heading, 'summary'),
    paragraph(filledText(context)),
    paragraph(result.matrix.outcome === null ? summary.noOutcome : outcomeText(context)),
    heading(2, summary.shows, 'shows'),
    ...(shown.length === 0 ? [paragraph(summary.nothing)] : list(shown)),
    heading(2, summary.missing, 'summary-missing'),
    ...(missing.length === 0 ? [paragraph(summary.nothingMissing)] : list(missing)),
    ...cautions(context).map((text) => note('caution', text)),
  ];
}

function filledText({ words, cases, result }: CasesContext): string {
  const { summary, states } = words.cases;
  const cells = cases.flatMap((one) => one.cells);
  const count = (state: UngradedState | 'graded') => cells.filter((each) => each.state === state).length;
  const others = (['not-stated', 'illegible', 'not-applicable'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => words.counts.of(states[state], String(count(state))));
  return summary.filled(
    cases.length,
    result.matrix.criteria.length,
    count('graded'),
    cells.length,
    others.length === 0 ? '' : summary.others(others.join(', ')),
  );
}

function outcomeText(context: CasesContext): string {
  const { words, result, cases } = context;
  const { summary, worked, failed, outcomeUnknown } = words.cases;
  const part = (what: string, state: boolean | null) => {
    const names = cases.filter(({ outcome }) => hasWorked(outcome) === state).map(context.nameOf);
    return names.length === 0 ? [] : [summary.outcomePart(what, names.length, namesText(names, context))];
  };
  return summary.outcomes(
    context.criterion(result.matrix.outcome?.id ?? ''),
    words.text.series([...part(worked, true), ...part(failed, false), ...part(outcomeUnknown, null)]),
  );
}

function cautions(context: CasesContext): string[] {
  const { words, result, cases } = context;
  const { summary, withinMechanism } = words.cases;
  const illegible = cases.flatMap((one) => one.cells).filter(({ state }) => state === 'illegible').length;
  const hasOutcome = cases.some(({ outcome }) => hasWorked(outcome) !== null);
  const different = [...new Set(result.notComparable.map(({ criterion }) => criterion))];
  return [
    ...(result.isWithinMechanism ? [withinMechanism] : []),
    ...(hasOutcome ? [summary.fewCases] : []),
    ...(illegible > 0 ? [summary.illegible(illegible)] : []),
    ...(different.length > 0 ? [summary.notComparable(criteriaText(different, context))] : []),
  ];
}
