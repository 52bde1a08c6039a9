import { type Outcome, problem, say, type Wording } from '../problems.ts';
import type { Picture } from './types.ts';

const LARGEST_SIDE = 10_000;

/** A PNG, JPEG or SVG by its own bytes, whatever the file is called; fails on anything else. */
export function readPicture(bytes: Uint8Array, file: string): Outcome<Picture> {
  const found = pngSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes);
  if (found === null) return refused(file, say('logo-no-picture', { file }), say('do-save-logo'));
  if (found.kind === 'unsafe')
    return refused(file, say('logo-unsafe', { file, why: found.why }), say('do-save-logo-as-png'));
  const { mediaType, width, height } = found;
  const isSane = [width, height].every((side) => side === null || (side >= 1 && side <= LARGEST_SIDE));
  if (!isSane)
    return refused(
      file,
      say('logo-sides', { file, width: width ?? 0, height: height ?? 0 }),
      say('do-save-logo-smaller'),
    );
  return { ok: true, value: { bytes, mediaType, width, height }, problems: [] };
}

type Found =
  | ({ readonly kind: 'picture' } & Omit<Picture, 'bytes'>)
  | { readonly kind: 'unsafe'; readonly why: Wording };

function refused(file: string, message: Wording, remedy: Wording): Outcome<never> {
  return { ok: false, value: null, problems: [problem('template-logo', { message, file, remedy })] };
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): Found | null {
  if (bytes.length < 24 || PNG.some((byte, index) => bytes[index] !== byte)) return null;
  const view = viewOf(bytes);
  return { kind: 'picture', mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Frames that say how large a JPEG is: all but tables (C4, CC) and the extension (C8). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(bytes: Uint8Array): Found | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { kind: 'picture', mediaType: 'image/jpeg', width, height };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** What an SVG could do besides being looked at, or load from elsewhere. */
const UNSAFE: readonly (readonly [RegExp, Wording])[] = [
  [/<\s*(?:[\w-]+:)?script\b/i, say('because-script')],
  [/<\s*(?:[\w-]+:)?(?:foreignObject|iframe|embed|object)\b/i, say('because-page')],
  [/<!\s*(?:ENTITY|DOCTYPE[^>]*\[)/i, say('because-entities')],
  [/\son\w+\s*=/i, say('because-script')],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg);)[^"'\s>]/i, say('because-elsewhere')],
  [/url\(\s*["']?\s*(?!#)[^"'\s)]|@import/i, say('because-elsewhere')],
];

function svgSize(bytes: Uint8Array): Found | null {
  const text = textOf(bytes);
  const root = /^<svg\b[^>]*>/i.exec(withoutProlog(text))?.[0];
  if (root === undefined) return null;
  const why = UNSAFE.find(([pattern]) => pattern.test(text))?.[1];
  if (why !== undefined) return { kind: 'unsafe', why };
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  const width = lengthOf(root, 'width') ?? numberOf(box?.[1]);
  const height = lengthOf(root, 'height') ?? numberOf(box?.[2]);
  return { kind: 'picture', mediaType: 'image/svg+xml', width, height };
}

/** What comes after the declaration, the document type and comments. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const [, ends] = PROLOG.find(([starts]) => rest.startsWith(starts)) ?? [];
    if (ends === undefined) return rest;
    const end = rest.indexOf(ends);
    if (end === -1) return '';
    rest = rest.slice(end + ends.length).trimStart();
  }
}

const PROLOG = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE svg', '>'],
] as const;

/** A length in pixels; null where it is left out or in another unit. */
function lengthOf(root: string, name: string): number | null {
  return numberOf(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(root)?.[1]);
}

function numberOf(digits: string | undefined): number | null {
  const number = digits === undefined ? Number.NaN : Number(digits);
  return number > 0 ? Math.max(1, Math.round(number)) : null;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
