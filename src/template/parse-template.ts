import type { Places } from '../checklist/places.ts';
import { readYaml } from '../checklist/yaml.ts';
import { type Outcome, type Problem, problem, say, type Wording } from '../problems.ts';
import { contrastProblems } from './contrast.ts';
import type { TemplateFile } from './schema.ts';
import { checkTemplate } from './template-shape.ts';
import type { Template, TemplateCover, TemplateWording, Wording as Text, Validation } from './types.ts';

/**
 * Reads a template out of YAML. Fails with every error of syntax and shape at once, each with line and column; colours
 * that are hard to read are warned of. `file` is its name in problems.
 */
export function parseTemplate(text: string, file: string): Outcome<Template> {
  const places: Places = new WeakMap();
  // Nothing in a template is a number or a truth value: 2025 and true stay as they were typed.
  const read = readYaml(text, { file, places, asWritten: () => true });
  if (!read.ok) return { ok: false, value: null, problems: read.problems.map(asTemplateProblem) };
  const checked = checkTemplate(read.value, places, file);
  if (!checked.ok) return checked;
  const template = templateOf(checked.value);
  return { ok: true, value: template, problems: contrastProblems(template.colours, file) };
}

/** The YAML of a template is read as that of a checklist is; what is wrong with it is said of a template. */
function asTemplateProblem(found: Problem): Problem {
  const { code, wording, remedyWording, message, value, expected, file, row, column } = found;
  const own = code === 'checklist-syntax' || code === 'checklist-unsafe' ? 'template-syntax' : code;
  const told = wording && (SAID_OF_TEMPLATES.get(wording.key)?.(wording) ?? wording);
  const remedy =
    remedyWording?.key === 'do-remove-character' ? say('do-remove-character-here') : remedyWording;
  const place = { value, expected, file, row, column };
  return told === null
    ? { ...found, code: own, message }
    : problem(own, { message: told, ...place, ...(code === own ? {} : { remedy }) });
}

/** Sentences that name the checklist, and what stands in their place. */
const SAID_OF_TEMPLATES: ReadonlyMap<Wording['key'], (wording: Wording) => Wording> = new Map<
  Wording['key'],
  (wording: Wording) => Wording
>([
  ['checklist-empty', () => say('template-empty')],
  ['checklist-over-5-mb', () => say('template-over-5-mb')],
  ['yaml-several-documents', () => say('template-several-documents')],
  ['yaml-directive', () => say('template-directive')],
  ['yaml-tag-not-used', ({ values }) => say('template-tag-not-used', { tag: String(values.tag) })],
]);

function templateOf(file: TemplateFile): Template {
  return {
    organisation: file.organisation ?? null,
    logo: file.logo ?? null,
    logoText: file['logo-text'] ?? null,
    colours: {
      accent: file.colours?.accent?.toLowerCase() ?? null,
      bands: mapped(file.colours?.bands, (colour) => colour.toLowerCase()),
    },
    wording: wordingOf(file.wording),
    cover: coverOf(file.cover),
  };
}

function wordingOf(wording: TemplateFile['wording'] = {}): TemplateWording {
  return {
    title: wording.title ?? null,
    subtitle: wording.subtitle ?? null,
    preface: listed(wording.preface),
    footer: wording.footer ?? null,
    contact: wording.contact ?? null,
    confidentiality: wording.confidentiality ?? null,
  };
}

function coverOf(cover: TemplateFile['cover'] = {}): TemplateCover {
  return {
    period: cover.period ?? null,
    periods: mapped(cover.periods, (period): Text => period),
    previous: listed(cover['previous-assessments']),
    collected: listed(cover.collected),
    validation: cover.validation === undefined ? null : validationOf(cover.validation),
    further: cover.further ?? [],
  };
}

type ValidationFile = NonNullable<NonNullable<TemplateFile['cover']>['validation']>;

function validationOf({ by, note, useful, why }: ValidationFile): Validation {
  return { by: listed(by), note: note ?? null, useful: useful ?? null, why: why ?? null };
}

function listed<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function mapped<From, To>(
  record: Readonly<Record<string, From>> = {},
  of: (value: From) => To,
): Record<string, To> {
  const made: Record<string, To> = Object.create(null);
  for (const [key, value] of Object.entries(record)) made[key] = of(value);
  return made;
}
