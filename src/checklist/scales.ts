import { toTexts } from './language.ts';
import type { DraftOption, DraftScale } from './schema.ts';
import type { Language, MissingCode, MultipleScale, Option, OptionsScale, Scale } from './types.ts';
import { type ChecklistView, optionsOf } from './view.ts';

/** Name of the scale that an item uses; an item with `select: multiple` gets a copy of its own kind. */
export function scaleName(scale: string, select: 'multiple' | undefined, view: ChecklistView): string {
  const isCopy = select === 'multiple' && view.scales.get(scale)?.select !== 'multiple';
  return isCopy ? `${scale}+multiple` : scale;
}

/** The scales of a checklist by name, with points filled in. */
export function scalesOf(view: ChecklistView): Readonly<Record<string, Scale>> {
  const scales: Record<string, Scale> = Object.create(null);
  for (const [name, scale] of view.scales) scales[name] = toScale(scale, view.languages);
  for (const { item } of view.items) {
    const scale = view.scales.get(item.scale ?? '');
    if (scale === undefined || item.scale === undefined || item.select !== 'multiple') continue;
    scales[scaleName(item.scale, item.select, view)] = multiple(scale, view.languages);
  }
  return scales;
}

function toScale(scale: DraftScale, languages: readonly Language[]): Scale {
  const [min, max] = scale.range ?? [];
  if (min !== undefined && max !== undefined) {
    const unit = scale.unit === undefined ? null : String(scale.unit);
    return { kind: 'range', min, max, unit, missing: missingOf(scale, languages) };
  }
  return scale.select === 'multiple' ? multiple(scale, languages) : single(scale, languages);
}

/** Points run evenly from 0 to 100 over the places of the options. */
function single(scale: DraftScale, languages: readonly Language[]): OptionsScale {
  const options = optionsOf(scale);
  const last = options.length - 1;
  const made = options.map((option, index) =>
    toOption(option, last === 0 ? 100 : (index * 100) / last, languages),
  );
  return { kind: 'options', options: made, missing: missingOf(scale, languages) };
}

/** Options that may stand together share 100 points evenly; one that excludes the others, such as "none", has 0. */
function multiple(scale: DraftScale, languages: readonly Language[]): MultipleScale {
  const options = optionsOf(scale);
  const together = options.filter((option) => option.exclusive !== true).length;
  const made = options.map((option) =>
    toOption(option, option.exclusive === true ? 0 : 100 / together, languages),
  );
  return { kind: 'multiple', options: made, missing: missingOf(scale, languages) };
}

function toOption(option: DraftOption, points: number, languages: readonly Language[]): Option {
  const code = String(option.code);
  return {
    code,
    label: toTexts(option.label ?? code, languages),
    points: option.points ?? points,
    exclusive: option.exclusive ?? false,
  };
}

function missingOf(scale: DraftScale, languages: readonly Language[]): MissingCode[] {
  return (scale.missing ?? []).map((answer) => {
    const code = String(answer.code);
    return { code, label: toTexts(answer.label ?? code, languages), state: answer.state ?? 'blank' };
  });
}
