import { type FactRow, facts, heading } from '../blocks.ts';
import type { Block } from '../document.ts';
import { dateText } from './about.ts';
import type { CasesContext } from './cases-context.ts';
import { criteriaText, namesText } from './cases-names.ts';
import { templateFacts } from './cover-facts.ts';

/** What is set side by side: the facts of the cover. */
export function casesAbout(context: CasesContext): Block[] {
  const { words, result, grades, cases } = context;
  const { matrix, order } = result;
  const { about, orders } = words.cases;
  const outcome = matrix.outcome === null ? about.noOutcome : context.criterion(matrix.outcome.id);
  const ids = matrix.criteria.map(({ id }) => id);
  return [
    heading(1, words.about.heading, 'about'),
    facts([
      [about.cases, namesText(cases.map(context.nameOf), context)],
      [about.criteria, criteriaText(ids, context)],
      [about.round, result.round],
      [about.rounds, result.rounds.length > 1 ? words.text.series(result.rounds) : null],
      [about.outcome, outcome],
      [about.ladder, about.lowestFirst(grades.map(({ sign, label }) => `${sign} ${label}`).join(' · '))],
      [about.order, orders[order.by]],
      ...matrix.checklists.map(
        (each): FactRow => [words.about.checklist, words.about.version(each.id, each.version)],
      ),
      ...comparability(context),
      ...templateFacts(context),
      [words.about.date, dateText(result.date, words), result.date],
    ]),
  ];
}

/** Data, version and seed: what is needed to make the same report again. */
export function casesProvenance({ words, result }: CasesContext): FactRow[] {
  const { about, text } = words;
  const { matrix, coordkit, seed, date } = result;
  const made = [`coordkit ${coordkit}`, ...(seed === null ? [] : [about.seed(seed)])];
  return [
    ...matrix.checklists.flatMap((each): FactRow[] => [
      [about.checklist, about.version(each.id, each.version)],
      [about.sha256, each.sha256],
    ]),
    ...matrix.inputs.flatMap((input): FactRow[] => [
      [about.data, about.input(input.path, input.rows, input.used, input.rejected)],
      [about.sha256, input.sha256],
    ]),
    [about.date, dateText(date, words), date],
    [about.madeWith, text.series(made)],
  ];
}

function comparability({ words, result }: CasesContext): FactRow[] {
  const declared = result.matrix.checklists.flatMap(({ comparability: each }) => each ?? []);
  return [...new Set(declared)].map((each) => [words.cases.about.comparability, words.comparabilities[each]]);
}
