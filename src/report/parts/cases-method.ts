import { type FactRow, facts, heading } from '../blocks.ts';
import type { Block } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { casesProvenance } from './cases-about.ts';
import type { CasesContext } from './cases-context.ts';
import { qcaMethod } from './cases-qca-method.ts';

/** How every figure is made, and what is needed to make it again. */
export function casesMethod(context: CasesContext): Block[] {
  const { words, result } = context;
  const { method, orders } = words.cases;
  const hasPairs = result.matrix.cases.length > 1;
  return [
    heading(1, words.method.heading, 'method'),
    facts([
      [method.ladder, ladderText(context)],
      [method.missing, method.missingText],
      [method.inPlace, result.matrix.outcome === null && result.qca === null ? null : method.inPlaceText],
      [method.distance, hasPairs ? method.distanceText(result.fewestShared) : null],
      [method.bounds, method.boundsText],
      [method.map, result.map.state === 'drawn' ? method.mapText : null],
      [method.order, orders[result.order.by]],
      [method.notCompared, notComparedText(context)],
      ...(result.qca === null ? [] : qcaMethod(result.qca, context)),
      ...casesProvenance(context),
    ] satisfies FactRow[]),
  ];
}

/** "no 0, limited 0.33, …": every step with its value, and where the steps come from. */
function ladderText(context: CasesContext): string {
  const { words, result } = context;
  const { method, ladders } = words.cases;
  const { origin, grades } = result.matrix.ladder;
  const steps = grades.map(({ id, value }) =>
    method.step(context.grade(id), formatPlain(value, 2, words.number)),
  );
  return method.steps(steps.join(', '), originText());

  function originText(): string {
    switch (origin.kind) {
      case 'default':
        return ladders.default();
      case 'checklist':
        return ladders.checklist(origin.checklist, origin.scale);
      case 'file':
        return ladders.file(origin.path);
    }
  }
}

function notComparedText(context: CasesContext): string {
  const { words, result } = context;
  return words.text.series(
    result.notComparable.map(({ criterion, why }) =>
      words.cases.method.notComparedPart(context.criterion(criterion), why),
    ),
  );
}
