import type { Block, Logo, ReportDocument } from '../document.ts';
import { logoFallback } from './logo-fallback.ts';
import { type Media, pictureXml } from './picture-xml.ts';
import { GAP, paragraph, run } from './runs.ts';
import { factsXml } from './table-xml.ts';
import type { WriteContext } from './write-context.ts';

type Facts = Extract<Block, { kind: 'facts' }>;

/** The first page: whose report it is, what it is called and about, who may read it, and whom to ask. */
export function* coverXml(
  { title, subtitle, cover, theme }: ReportDocument,
  facts: Facts | null,
  context: WriteContext,
): Generator<string> {
  if (theme?.logo) yield logoXml(theme.logo, context);
  yield line('CoverLine', cover?.organisation);
  yield line('Title', title);
  yield line('Subtitle', subtitle);
  yield line('CoverLine', cover?.confidentiality);
  if (facts !== null) {
    yield* factsXml(facts.rows, context.rightToLeft);
    yield GAP;
  }
  yield line('Normal', cover?.contact);
  for (const text of cover?.preface ?? []) yield line('Normal', text);
}

function line(style: string, text: string | null | undefined): string {
  return text ? paragraph(style, run(text)) : '';
}

const LARGEST_LOGO = { width: 300, height: 120 } as const;

/** A logo whose size is not known is taken for one twice as wide as high. */
const UNKNOWN_SIZE = { width: 240, height: 120 } as const;

const ENDINGS = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/svg+xml': 'svg',
} as const satisfies Record<Logo['mediaType'], Media['ending']>;

function logoXml(logo: Logo, context: WriteContext): string {
  const { bytes, mediaType, width, height, description } = logo;
  const own: Media = { ending: ENDINGS[mediaType], content: bytes };
  const isKnown = width !== null && height !== null && width > 0 && height > 0;
  const size = isKnown ? { width, height } : UNKNOWN_SIZE;
  const files =
    own.ending === 'svg' ? { usual: logoFallback(logo, size), svg: own } : { usual: own, svg: null };
  return pictureXml({ ...files, ...size, title: '', description }, context, LARGEST_LOGO);
}
