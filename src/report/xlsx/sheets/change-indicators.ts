import type { Change, ChangeResult, MechanismChange } from '../../../change/types.ts';
import type { ReportContext } from '../../context.ts';
import { formatNumber } from '../../numbers.ts';
import { nameOrNone } from '../../parts/about.ts';
import { whyUnknown } from '../../parts/change-reasons.ts';
import type { Indicator } from './indicator-sheet.ts';
import { indicatorName, scoreIndicators } from './score-indicators.ts';

/**
 * The overall score and the domains of every mechanism, like for like. Roles stand beside them where every item could be
 * compared: there what each round reported is like for like as well.
 */
export function changeIndicators(result: ChangeResult, context: ReportContext): Indicator[] {
  return result.changes.flatMap((each) => {
    const scores = [each.from, each.to].flatMap((name) =>
      result.mechanisms.filter(({ mechanism, round }) => mechanism === each.mechanism && round === name),
    );
    const isSame = each.notComparable.length === 0 && result.olderChecklist === null;
    const ofRoles = isSame ? scoreIndicators(scores, context) : [];
    return linesOf(each, ofRoles, context);
  });
}

function linesOf(each: MechanismChange, ofRoles: readonly Indicator[], context: ReportContext): Indicator[] {
  const { words } = context;
  const name = nameOrNone(context);
  const parts = [{ id: 'overall', change: each.overall }, ...each.domains];
  return parts.flatMap(({ id, change }) => {
    const indicator = indicatorName(id, context);
    const whole: Indicator = {
      mechanism: name(each.mechanism),
      indicator,
      disaggregation: words.xlsx.allRespondents,
      baseline: change.from.value,
      baselineRound: each.from,
      target: each.targets.find(({ of }) => of === id)?.target ?? null,
      actual: change.to.value,
      actualRound: each.to,
      note: noteOf(change, context),
    };
    const roles = ofRoles.filter(
      (line) => line.indicator === indicator && line.disaggregation !== whole.disaggregation,
    );
    return [whole, ...roles];
  });
}

/** Why the change could not be told, what so few can carry, and what each round reported with all its items. */
function noteOf(change: Change, context: ReportContext): string {
  const { words } = context;
  const { asReported, caution } = change;
  const label = words.inference.columns.caution;
  const points = (value: number | null) => formatNumber(value, 1, words.number);
  const reported = words.change.arrow(points(asReported.from), points(asReported.to));
  const isSame = reported === words.change.arrow(points(change.from.value), points(change.to.value));
  return words.text.series([
    ...(change.state === 'compared' ? [] : [whyUnknown(change, context)]),
    ...(caution === null ? [] : [words.text.labelled(label, words.inference.cautions[caution])]),
    ...(isSame ? [] : [words.text.labelled(words.change.columns.reported, reported)]),
  ]);
}
