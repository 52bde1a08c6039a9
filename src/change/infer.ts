import type { Checklist } from '../checklist/types.ts';
import type { ResponseTable } from '../responses/types.ts';
import { scaleOf } from '../scoring/places.ts';
import { attritionOf } from './attrition.ts';
import { compositionOf } from './composition.ts';
import { inferLinked } from './infer-linked.ts';
import { inferUnlinked } from './infer-unlinked.ts';
import type { InferenceSettings, Inferred, Population } from './inference-types.ts';
import { pairRows, type RoundRows } from './pairs.ts';
import type { Attrition, Composition } from './types.ts';
import { linkedValues, type PartKey, roundValues, valueContext } from './values.ts';

/** One mechanism's answers in both rounds, laid out for the comparable items. */
export interface MechanismAnswers {
  /** The comparable items, with the newer version's rules. */
  readonly checklist: Checklist;
  readonly level: string | null;
  readonly from: { readonly table: ResponseTable; readonly rows: RoundRows };
  readonly to: { readonly table: ResponseTable; readonly rows: RoundRows };
  readonly population: Population;
}

export interface MechanismInference {
  readonly inferred: ReadonlyMap<PartKey, Inferred>;
  readonly composition: readonly Composition[];
  readonly attrition: Attrition | null;
}

export interface AnswerSettings extends InferenceSettings {
  /** Attribute column of the clusters; null where respondents stand alone. */
  readonly clusters: string | null;
  readonly minCell: number;
}

/**
 * What the respondents' own answers say of one mechanism, part by part: linked where somebody answered a part in both
 * rounds, otherwise unlinked.
 */
export function inferMechanism(answers: MechanismAnswers, settings: AnswerSettings): MechanismInference {
  const { checklist, level, from, to, population } = answers;
  const context = valueContext(checklist, level, settings.clusters);
  const pairs = pairRows(from.rows, to.rows);
  const linked = linkedValues(context, from.table, to.table, pairs ?? []);
  const rounds = {
    from: { table: from.table, values: roundValues(context, from.table, from.rows.rows) },
    to: { table: to.table, values: roundValues(context, to.table, to.rows.rows) },
  };
  const yesNo = yesNoItems(checklist);
  const inferred = new Map<PartKey, Inferred>();
  for (const [key, own] of linked) {
    const part = { ...settings, population, isYesNo: yesNo.has(key) };
    const both = { from: rounds.from.values.get(key) ?? [], to: rounds.to.values.get(key) ?? [] };
    const made = own.length > 0 ? inferLinked(own, part) : inferUnlinked(both, part);
    inferred.set(key, pairs === null ? made : { ...made, linked: own.length });
  }
  return {
    inferred,
    composition: compositionOf(
      rounds,
      checklist.domains.map(({ id }) => id),
    ),
    attrition: attritionOf({
      from: from.rows,
      pairs,
      overall: rounds.from.values.get('overall') ?? [],
      minCell: settings.minCell,
      level: settings.level,
    }),
  };
}

function yesNoItems(checklist: Checklist): ReadonlySet<PartKey> {
  const items = checklist.domains.flatMap(({ items: own }) => own);
  return new Set(
    items.flatMap((item): PartKey[] => {
      const scale = scaleOf(checklist, item);
      return scale.kind === 'options' && scale.options.length === 2 ? [`item:${item.id}`] : [];
    }),
  );
}
