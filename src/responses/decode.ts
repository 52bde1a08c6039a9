import { createHash } from 'node:crypto';
import { type Outcome, type Problem, problem, say } from '../problems.ts';
import { type BinaryKind, binaryKind } from './binary.ts';
import { checkLines, checkUtf8, keepStart, lineAt } from './byte-checks.ts';
import type { ResponseSource } from './types.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file that turned out to be text. */
export interface TextFile {
  readonly path: string;
  /** Of the bytes as they lie on disk, hexadecimal. */
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly bytes: number;
  /** The first characters, enough to tell the separator from. */
  readonly head: string;
  /** The whole text from the beginning, without byte order mark. */
  readonly text: () => AsyncIterable<string>;
}

/** Bytes of a line, or characters of a row over several lines, beyond which a file is not taken for a table. */
export const LONGEST_LINE = 1_000_000;

const HEAD_BYTES = 65_536;
// a file up to this size is read once and kept
const KEPT_BYTES = 1_000_000;

/**
 * Reads a source once to the end to learn its encoding and its SHA-256: a byte order mark decides, else strict UTF-8,
 * else Windows-1252 with a note. Fails for an empty file, a file that is not text, and a line that never ends.
 */
export async function openText(source: ResponseSource): Promise<Outcome<TextFile>> {
  try {
    return await inspect(source);
  } catch (error) {
    return failed(unreadable(source.path, error));
  }
}

/** The problem of a file that the system does not give; what is no error of the system is a bug and thrown on. */
export function unreadable(file: string, error: unknown): Problem {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
  const { code } = error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return problem('file-not-found', { message: say('file-missing', { file }), file });
  }
  if (code === 'EISDIR') return problem('file-is-folder', { message: say('file-is-folder', { file }), file });
  const message = say('file-not-given', { file, code: String(code) });
  return problem('file-unreadable', { message, file });
}

/** The problem of a line, or a row over several lines, that is longer than any table needs. */
export function lineTooLong(path: string, row: number): Problem {
  const message = say('line-too-long', { row, file: path });
  return problem('data-line-too-long', { message, file: path, row });
}

async function inspect(source: ResponseSource): Promise<Outcome<TextFile>> {
  const { path } = source;
  const { start, utf8, sha256, bytes, longLine } = await survey(source);
  if (start.length === 0) return failed(empty(path));
  const marked = byteOrderMark(start);
  const head = start.subarray(0, HEAD_BYTES);
  const binary = marked?.startsWith('utf-16') ? null : binaryKind(head);
  if (binary) return failed(notText(path, binary));
  if (longLine !== null) return failed(lineTooLong(path, await lineAt(source.chunks(), longLine)));
  const encoding = marked ?? (utf8 ? 'utf-8' : 'windows-1252');
  const headText = createDecoder(encoding)(head, false);
  if (headText === '') return failed(empty(path));
  const pieces = () => (bytes === start.length ? [start] : piecesOf(source));
  const file = { path, sha256, encoding, bytes, head: headText, text: () => decoded(pieces(), encoding) };
  return { ok: true, value: file, problems: encoding === 'windows-1252' ? [guessed(path)] : [] };
}

interface Survey {
  /** The first bytes: the whole of a small file. */
  readonly start: Uint8Array;
  readonly utf8: boolean;
  readonly sha256: string;
  readonly bytes: number;
  /** Offset of a line that is too long, at which reading stopped. */
  readonly longLine: number | null;
}

async function survey(source: ResponseSource): Promise<Survey> {
  const hash = createHash('sha256');
  const start = keepStart(KEPT_BYTES);
  const utf8 = checkUtf8();
  const lines = checkLines(LONGEST_LINE);
  let bytes = 0;
  for await (const piece of piecesOf(source)) {
    bytes += piece.length;
    hash.update(piece);
    start.add(piece);
    utf8.add(piece);
    if (!lines.add(piece)) {
      return { start: start.bytes(), utf8: false, sha256: '', bytes, longLine: lines.start() };
    }
  }
  return { start: start.bytes(), utf8: utf8.holds(), sha256: hash.digest('hex'), bytes, longLine: null };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

async function* decoded(
  pieces: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  encoding: Encoding,
): AsyncIterable<string> {
  const decode = createDecoder(encoding);
  for await (const piece of pieces) yield decode(piece, false);
  yield decode(new Uint8Array(0), true);
}

function createDecoder(encoding: Encoding): (bytes: Uint8Array, end: boolean) => string {
  if (encoding === 'windows-1252') return decodeWindows1252;
  const decoder = new TextDecoder(encoding);
  return (bytes, end) => decoder.decode(bytes, { stream: !end });
}

const PIECE_BYTES = 262_144;

/** A source may hand over one huge chunk; nothing behind here holds more than a piece of it. */
async function* piecesOf(source: ResponseSource): AsyncIterable<Uint8Array> {
  for await (const chunk of source.chunks()) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES);
  }
}

function failed(reason: Problem): Outcome<never> {
  return { ok: false, value: null, problems: [reason] };
}

/** The problem of a file without content. */
export function empty(path: string): Problem {
  return problem('file-empty', { message: say('file-empty', { file: path }), file: path });
}

function notText(path: string, { is, remedy }: BinaryKind): Problem {
  const message = say(is, { file: path });
  return problem('file-binary', { message, file: path, remedy: remedy === null ? null : say(remedy) });
}

function guessed(path: string): Problem {
  const message = say('file-read-as-windows-1252', { file: path });
  return problem('file-decoded-windows-1252', { message, file: path });
}
