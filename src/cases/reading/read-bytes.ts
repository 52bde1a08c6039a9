import { createHash } from 'node:crypto';
import { type Outcome, problem, say } from '../../problems.ts';
import { unreadable } from '../../responses/decode.ts';
import type { ResponseSource } from '../../responses/types.ts';

/** What the first bytes of a source show it to be. */
export type SourceKind = 'workbook' | 'json' | 'text';

const HEAD_BYTES = 64;
const SIGNATURES = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Tells a workbook and JSON from text; everything else is left to the reader of text to name. */
export async function sourceKind(source: ResponseSource): Promise<Outcome<SourceKind>> {
  const read = await readBytes(source, HEAD_BYTES, 'start');
  if (!read.ok) return read;
  const { bytes } = read.value;
  const isWorkbook = SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
  const isJson = /^\ufeff?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return { ok: true, value: isWorkbook ? 'workbook' : isJson ? 'json' : 'text', problems: [] };
}

/** A file with its identity. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** All bytes of a source, or the first ones; fails where there are more than `most`, unless only its start is wanted. */
export async function readBytes(
  source: ResponseSource,
  most: number,
  part: 'whole' | 'start' = 'whole',
): Promise<Outcome<FileBytes>> {
  const hash = createHash('sha256');
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source.chunks()) {
      // A copy: a chunk holds until the next one is asked for, and slice of a Buffer would share it.
      chunks.push(new Uint8Array(chunk));
      hash.update(chunk);
      length += chunk.length;
      if (length > most) break;
    }
  } catch (error) {
    return { ok: false, value: null, problems: [unreadable(source.path, error)] };
  }
  if (length > most && part === 'whole') return tooLarge(source.path, most);
  return { ok: true, value: { bytes: Buffer.concat(chunks), sha256: hash.digest('hex') }, problems: [] };
}

function tooLarge(file: string, most: number): Outcome<never> {
  const message = say('workbook-over-mb', { file, limit: most / 1e6 });
  return { ok: false, value: null, problems: [problem('file-too-large', { message, file })] };
}
