import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { ResponseSource } from '../responses/types.ts';

/** Bytes as they come from standard input. */
export type Input = AsyncIterable<Uint8Array | string>;

const BLOCK_BYTES = 262_144;

/**
 * The source behind a path, or behind standard input for `-`. Nothing is opened before its chunks are asked for; errors
 * of the system are thrown then, and whoever reads makes problems of them. A pipe can be read once only, so what came
 * through it is kept in memory.
 */
export function openSource(path: string, stdin: Input): ResponseSource {
  if (path === '-') return { path, chunks: replayed(stdin) };
  const piped = replayed(onDemand(path));
  return { path, chunks: () => fileChunks(path, piped) };
}

async function* fileChunks(path: string, piped: ResponseSource['chunks']): AsyncIterable<Uint8Array> {
  const found = await stat(path);
  yield* found.isFile() || found.isDirectory() ? blocksOf(path) : piped();
}

/** Reads into the same memory again and again: fresh memory for each block would pile up until it is collected. */
async function* blocksOf(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path);
  try {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
      if (bytesRead === 0) return;
      yield block.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function onDemand(path: string): Input {
  return { [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() };
}

/** Reads an input once and gives its chunks as often as they are wanted. */
function replayed(input: Input): ResponseSource['chunks'] {
  const kept: Uint8Array[] = [];
  let iterator: AsyncIterator<Uint8Array | string> | null = null;
  return async function* chunks() {
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        iterator ??= input[Symbol.asyncIterator]();
        const next = await iterator.next();
        if (next.done) return;
        kept.push(typeof next.value === 'string' ? Buffer.from(next.value) : next.value);
      }
      const chunk = kept[at];
      if (chunk) yield chunk;
    }
  };
}
