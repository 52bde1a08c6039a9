import { isUtf8 } from 'node:buffer';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Keeps the first bytes of a stream. */
export function keepStart(limit: number) {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(piece: Uint8Array): void {
      if (length >= limit) return;
      // a copy, since the source may use the memory of its chunk again; slice of a Buffer would be none
      const part = new Uint8Array(piece.subarray(0, limit - length));
      parts.push(part);
      length += part.length;
    },
    bytes: (): Uint8Array => Buffer.concat(parts),
  };
}

/** Checks UTF-8 strictly, piece by piece; a letter cut by the end of a piece waits for the next one. */
export function checkUtf8() {
  let valid = true;
  let rest: Uint8Array = new Uint8Array(0);
  return {
    add(piece: Uint8Array): void {
      if (!valid) return;
      const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
      const end = bytes.length - unfinishedBytes(bytes);
      valid = isUtf8(bytes.subarray(0, end));
      rest = new Uint8Array(bytes.subarray(end));
    },
    holds: (): boolean => valid && rest.length === 0,
  };
}

/** How many bytes at the end begin a letter that needs more of them: 0 to 3. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthOfLetter(byte) ? back : 0;
  }
  return 0;
}

function lengthOfLetter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}

/** Watches the length of lines; `add` is false as soon as one is longer than the limit, in bytes. */
export function checkLines(limit: number) {
  let offset = 0;
  let start = 0;
  return {
    add(piece: Uint8Array): boolean {
      const first = firstBreak(piece);
      if (offset + (first ?? piece.length) - start > limit) return false;
      if (first !== null) start = offset + lastBreak(piece) + 1;
      offset += piece.length;
      return true;
    },
    /** Offset of the line that is being read. */
    start: (): number => start,
  };
}

function firstBreak(bytes: Uint8Array): number | null {
  const found = [bytes.indexOf(LINE_FEED), bytes.indexOf(CARRIAGE_RETURN)].filter((at) => at !== -1);
  return found.length > 0 ? Math.min(...found) : null;
}

function lastBreak(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN));
}

/** Number of the line, from 1, that a byte belongs to. */
export async function lineAt(chunks: AsyncIterable<Uint8Array>, offset: number): Promise<number> {
  let line = 1;
  let before = 0;
  let last = 0;
  for await (const chunk of chunks) {
    for (const byte of chunk.subarray(0, offset - before)) {
      if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && last !== CARRIAGE_RETURN)) line++;
      last = byte;
    }
    before += chunk.length;
    if (before >= offset) break;
  }
  return line;
}
