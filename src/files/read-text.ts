import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Outcome, problem, say, type Wording } from '../problems.ts';
import { unreadable } from '../responses/decode.ts';

/** A small text file, read whole. */
export interface SmallText {
  readonly text: string;
  /** SHA-256 of the bytes as they lie on disk, hexadecimal. */
  readonly sha256: string;
}

const LARGEST_BYTES = 4_000_000;

/**
 * Reads a text in UTF-8 of at most 4 MB, such as a checklist; a byte order mark is left out. Problems call the file by
 * `name`.
 */
export async function readText(path: string, name = path): Promise<Outcome<SmallText>> {
  try {
    const bytes = await readUpTo(path, LARGEST_BYTES + 1);
    if (bytes.length > LARGEST_BYTES)
      return failed('file-too-large', name, say('file-over-4-mb', { file: name }));
    if (bytes.length === 0) return failed('file-empty', name, say('file-empty', { file: name }));
    return decode(name, bytes);
  } catch (error) {
    return { ok: false, value: null, problems: [unreadable(name, error)] };
  }
}

/** The first bytes of a file, `most` or a little more; nothing beyond is read. */
export async function readUpTo(path: string, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  const file = await open(path);
  for await (const part of file.createReadStream()) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts);
}

function decode(file: string, bytes: Buffer): Outcome<SmallText> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return failed('file-binary', file, say('file-no-text', { file }));
    return { ok: true, value: { text, sha256 }, problems: [] };
  } catch (error) {
    if (error instanceof TypeError) return failed('file-binary', file, say('file-not-utf-8', { file }));
    throw error;
  }
}

const REMEDIES = {
  'file-too-large': 'do-check-file',
  'file-empty': 'do-check-file',
  'file-binary': 'do-save-as-text',
} as const;

function failed(code: keyof typeof REMEDIES, file: string, message: Wording): Outcome<never> {
  return {
    ok: false,
    value: null,
    problems: [problem(code, { message, file, remedy: say(REMEDIES[code]) })],
  };
}
