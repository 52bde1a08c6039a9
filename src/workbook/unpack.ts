import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Outcome, say } from '../problems.ts';
import { refused } from './refusals.ts';
import type { Parts, WorkbookLimits } from './types.ts';

const ZIP = [0x50, 0x4b];
/** Of the container that old workbooks, and protected ones, come in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of a workbook that are XML. What an archive says of its own size is checked before anything is unpacked, and
 * no part becomes larger than it says.
 */
export function unpackWorkbook(bytes: Uint8Array, file: string, limits: WorkbookLimits): Outcome<Parts> {
  if (startsWith(bytes, COMPOUND)) return compound(bytes, file);
  if (!startsWith(bytes, ZIP))
    return refused('workbook-not-xlsx', file, say('workbook-no-archive', { file }));
  if (bytes.length > limits.bytes) {
    return refused('workbook-too-large', file, say('workbook-over-mb', { file, limit: limits.bytes / 1e6 }));
  }
  const sizes = { entries: 0, unpacked: 0 };
  const names = new Set<string>();
  try {
    const parts = unzipSync(bytes, { filter: (entry) => isWanted(entry, names, sizes, limits) });
    return checkKind(new Map(Object.entries(parts)), names, file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (sizes.unpacked <= limits.unpacked) return broken(file);
    const limit = limits.unpacked / 1e6;
    return refused('workbook-too-large', file, say('workbook-unpacked-over-mb', { file, limit }));
  }
}

/** The problem of a workbook that cannot be read through. */
export function broken(file: string): Outcome<never> {
  return refused('workbook-broken', file, say('workbook-broken', { file }));
}

const MOST_ENTRIES = 10_000;

/** Throws where the archive is too large, as nothing else ends the listing. */
function isWanted(
  { name, originalSize }: UnzipFileInfo,
  names: Set<string>,
  sizes: { entries: number; unpacked: number },
  limits: WorkbookLimits,
): boolean {
  if (++sizes.entries > MOST_ENTRIES) throw new Error('too many entries');
  names.add(name);
  if (!/\.xml(\.rels)?$/.test(name)) return false;
  sizes.unpacked += originalSize;
  if (sizes.unpacked > limits.unpacked) throw new Error('too large');
  return true;
}

function checkKind(parts: Parts, names: ReadonlySet<string>, file: string): Outcome<Parts> {
  if (parts.has('xl/workbook.xml') && parts.has('xl/_rels/workbook.xml.rels')) {
    return { ok: true, value: parts, problems: [] };
  }
  if (names.has('xl/workbook.bin')) {
    return refused('workbook-not-xlsx', file, say('workbook-is-xlsb', { file }));
  }
  const isOpenDocument = parts.has('META-INF/manifest.xml') && parts.has('content.xml');
  return refused(
    'workbook-not-xlsx',
    file,
    say(isOpenDocument ? 'workbook-is-ods' : 'workbook-no-parts', { file }),
  );
}

const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
/** Names of streams stand in a directory; this far it is looked for. */
const SEARCHED_BYTES = 4_000_000;

function compound(bytes: Uint8Array, file: string): Outcome<never> {
  const start = bytes.subarray(0, SEARCHED_BYTES);
  for (let at = start.indexOf(0x45); at !== -1; at = start.indexOf(0x45, at + 1)) {
    if (startsWith(start.subarray(at), ENCRYPTED)) {
      return refused('workbook-protected', file, say('workbook-protected', { file }));
    }
  }
  return refused('workbook-old', file, say('file-is-old-workbook', { file }));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
