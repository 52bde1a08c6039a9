import type { Texts } from '../checklist/types.ts';

/** One wording for every language, or one per language. */
export type Wording = string | Texts;

export const WAYS = ['meeting', 'interview', 'online', 'e-mail', 'phone', 'paper'] as const;
/** How answers were collected, or how results were validated. */
export type Way = (typeof WAYS)[number];

export const USEFULNESS = ['yes', 'partly', 'no'] as const;
export type Usefulness = (typeof USEFULNESS)[number];

/** What an organisation wants its reports to look like and say: words, colours, a logo and facts, and no code. */
export interface Template {
  readonly organisation: Wording | null;
  /** Path of the logo as it was written, seen from the file; null where there is none. */
  readonly logo: string | null;
  /** What the logo shows; the organisation's name where it is left out. */
  readonly logoText: Wording | null;
  readonly colours: TemplateColours;
  readonly wording: TemplateWording;
  readonly cover: TemplateCover;
}

/** Colours as `#` and six lower-case hexadecimal digits. */
export interface TemplateColours {
  readonly accent: string | null;
  /** By id of a band, or by the colour that checklists name. */
  readonly bands: Readonly<Record<string, string>>;
}

/** Null, or no paragraph, where the report keeps its own words. */
export interface TemplateWording {
  readonly title: Wording | null;
  readonly subtitle: Wording | null;
  readonly preface: readonly Wording[];
  readonly footer: Wording | null;
  readonly contact: Wording | null;
  readonly confidentiality: Wording | null;
}

/** What the data does not say of an assessment. */
export interface TemplateCover {
  readonly period: Wording | null;
  /** By name of the round. */
  readonly periods: Readonly<Record<string, Wording>>;
  readonly previous: readonly Wording[];
  readonly collected: readonly Way[];
  readonly validation: Validation | null;
  readonly further: readonly { readonly label: Wording; readonly value: Wording }[];
}

/** How the results were validated, and whether the meeting was worth it. */
export interface Validation {
  readonly by: readonly Way[];
  readonly note: Wording | null;
  readonly useful: Usefulness | null;
  readonly why: Wording | null;
}

/** A picture that was found to be one. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** In pixels; null where an SVG does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A template with the logo that it names. */
export interface LoadedTemplate {
  readonly template: Template;
  readonly logo: Picture | null;
}
