import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Outcome, problem } from '../problems.ts';
import { unreadable } from '../responses/decode.ts';

/** A small text file, read whole. */
export interface SmallText {
  readonly text: string;
  /** SHA-256 of the bytes as they lie on disk, hexadecimal. */
  readonly sha256: string;
}

const LARGEST_BYTES = 4_000_000;

/** Reads a text in UTF-8 of at most 4 MB, such as a checklist; a byte order mark is left out. */
export async function readText(path: string): Promise<Outcome<SmallText>> {
  try {
    const bytes = await readUpTo(path, LARGEST_BYTES + 1);
    if (bytes.length > LARGEST_BYTES) return failed('file-too-large', path, `${path} has more than 4 MB.`);
    if (bytes.length === 0) return failed('file-empty', path, `${path} is empty.`);
    return decode(path, bytes);
  } catch (error) {
    return { ok: false, value: null, problems: [unreadable(path, error)] };
  }
}

async function readUpTo(path: string, most: number): Promise<Buffer> {
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

function decode(path: string, bytes: Buffer): Outcome<SmallText> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return failed('file-binary', path, `${path} holds NUL bytes: it is no text.`);
    return { ok: true, value: { text, sha256 }, problems: [] };
  } catch (error) {
    if (error instanceof TypeError) return failed('file-binary', path, `${path} is no text in UTF-8.`);
    throw error;
  }
}

const REMEDIES = {
  'file-too-large': 'Check that this is the file you meant.',
  'file-empty': 'Check that this is the file you meant.',
  'file-binary': 'Save the file as text in UTF-8, or check that it is the file you meant.',
} as const;

function failed(code: keyof typeof REMEDIES, file: string, message: string): Outcome<never> {
  return { ok: false, value: null, problems: [problem(code, { message, file, remedy: REMEDIES[code] })] };
}
