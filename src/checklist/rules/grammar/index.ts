import { english } from './english.ts';
import { french } from './french.ts';
import type { Grammar } from './grammar.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Grammars by language, without the region. */
export const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['en', english],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
]);
