import path from 'node:path';
import type { Checklist } from '../checklist/types.ts';
import { readPictureBytes } from '../files/read-bytes.ts';
import { readText } from '../files/read-text.ts';
import { type Outcome, type Problem, problem, say } from '../problems.ts';
import { parseTemplate } from '../template/parse-template.ts';
import { readPicture } from '../template/read-picture.ts';
import type { LoadedTemplate, Picture, Template } from '../template/types.ts';

/** A template with its logo, and the files that were read. */
export interface OpenedTemplate {
  readonly loaded: LoadedTemplate;
  readonly files: readonly string[];
}

/** Reads a template and the logo that it names. */
export async function openTemplate(file: string): Promise<Outcome<OpenedTemplate>> {
  const read = await readText(file);
  if (!read.ok) return read;
  const parsed = parseTemplate(read.value.text, file);
  if (!parsed.ok) return parsed;
  const template = parsed.value;
  if (template.logo === null)
    return {
      ok: true,
      value: { loaded: { template, logo: null }, files: [file] },
      problems: parsed.problems,
    };
  // The logo goes by the folder that the template lies in.
  const place = path.join(path.dirname(file), template.logo);
  const source = path.isAbsolute(template.logo) ? template.logo : place;
  const logo = await openLogo(source, template.logo);
  if (!logo.ok) return logo;
  const loaded = { template, logo: logo.value };
  return { ok: true, value: { loaded, files: [file, source] }, problems: parsed.problems };
}

/** Colours for bands that are neither of the checklist nor named by a colour. */
export function unknownBands({ colours }: Template, { id, bands }: Checklist, file: string): Problem[] {
  const known = new Set([...bands.map((band) => band.id), ...COLOURS]);
  return Object.keys(colours.bands)
    .filter((band) => !known.has(band))
    .map((band) => {
      const message = say('template-band-unknown', { band, checklist: id });
      const expected = [...known].join(', ');
      return problem('template-band-unknown', { message, file, value: band, expected });
    });
}

const COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'grey'];

async function openLogo(source: string, name: string): Promise<Outcome<Picture>> {
  const bytes = await readPictureBytes(source, name);
  return bytes.ok ? readPicture(bytes.value, name) : bytes;
}
