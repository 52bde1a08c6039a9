import type { Band } from '../checklist/types.ts';
import type { LoadedTemplate, Wording } from '../template/types.ts';
import type { ReportContext } from './context.ts';
import type { BandColour, ReportDocument, Theme } from './document.ts';
import { wordingText } from './parts/cover-facts.ts';

type ColouredBand = Pick<Band, 'id' | 'colour'>;

/** How texts are worded, and the colours that the instrument gives its bands or grades. */
interface ThemeContext extends Pick<ReportContext, 'names'> {
  readonly checklist: { readonly bands: readonly ColouredBand[] };
}

/** A document with the wording, the colours and the logo of a template; as it is without one. */
export function withTemplate(
  document: ReportDocument,
  loaded: LoadedTemplate | null,
  context: ThemeContext,
): ReportDocument {
  if (loaded === null) return document;
  const { wording, organisation } = loaded.template;
  const told = (text: Wording | null) => (text === null ? null : wordingText(text, context));
  return {
    ...document,
    title: told(wording.title) ?? document.title,
    subtitle: told(wording.subtitle) ?? document.subtitle,
    cover: {
      organisation: told(organisation),
      confidentiality: told(wording.confidentiality),
      preface: wording.preface.map((text) => wordingText(text, context)),
      contact: told(wording.contact),
      footer: told(wording.footer),
    },
    theme: themeOf(loaded, context),
  };
}

function themeOf({ template, logo }: LoadedTemplate, context: ThemeContext): Theme {
  const { colours, logoText, organisation } = template;
  const description = logoText ?? organisation ?? '';
  return {
    accent: colours.accent,
    bands: bandColours(colours.bands, context.checklist.bands),
    logo: logo === null ? null : { ...logo, description: wordingText(description, context) },
  };
}

/**
 * Writers know a band by the colour that the checklist gives it. A colour by id of a band comes before one by colour; of
 * bands that share a colour, the lowest one named decides.
 */
function bandColours(
  given: Readonly<Record<string, string>>,
  bands: readonly ColouredBand[],
): Theme['bands'] {
  const colours: Partial<Record<BandColour, string>> = {};
  for (const colour of BAND_COLOURS) if (given[colour] !== undefined) colours[colour] = given[colour];
  for (const { id, colour } of bands.toReversed())
    if (colour !== null && given[id] !== undefined) colours[colour] = given[id];
  return colours;
}

const BAND_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'grey',
] as const satisfies readonly BandColour[];
