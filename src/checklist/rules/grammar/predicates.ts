import type { Grammar } from './grammar.ts';

/** Two predicates that one conjunction joins, as they stand in the text: `agreed and used`. Null where none are. */
export function joinedPredicates(text: string, grammar: Grammar): string | null {
  for (const sentence of sentences(text)) {
    for (const [index, word] of sentence.entries()) {
      if (grammar.conjunctions.has(word) && joinsPredicates(sentence, index, grammar)) {
        return sentence.slice(Math.max(index - 1, 0), index + 2).join(' ');
      }
    }
  }
  return null;
}

/** Words of each part of the text between full stops, colons, brackets. Elided articles fall away: s'applique. */
function sentences(text: string): string[][] {
  const plain = text.toLowerCase().replace(/[’ʼ]/g, "'");
  return plain.split(/[.:;?!()«»"“”]+/).map((sentence) =>
    sentence
      .split(/[\s,\u00a0\u202f]+/)
      .map((word) => word.replace(/^(?:qu|[ldjmnstc])'/, ''))
      .filter((word) => word !== ''),
  );
}

function joinsPredicates(sentence: readonly string[], at: number, grammar: Grammar): boolean {
  const right = skipAdverbs(sentence, at + 1, 1, grammar);
  const word = sentence[right];
  if (word === undefined) return false;
  if (grammar.auxiliaries.has(word) || grammar.finite.has(word)) return true;
  const left = skipAdverbs(sentence, at - 1, -1, grammar);
  if (grammar.bare.has(word) && sentence.slice(0, at).some((before) => isVerb(before, grammar))) return true;
  if (grammar.paired.has(word)) return isVerbBefore(sentence, left, grammar);
  return isParticiple(word, grammar) && isPredicate(sentence, { left, right, grammar });
}

/** `participates in and contributes to`: a preposition may stand between the verb and the conjunction. */
function isVerbBefore(sentence: readonly string[], left: number, grammar: Grammar): boolean {
  const last = sentence[left] ?? '';
  const verb = grammar.prepositions.has(last) ? (sentence[left - 1] ?? '') : last;
  return grammar.finite.has(verb) || grammar.paired.has(verb);
}

function isVerb(word: string, grammar: Grammar): boolean {
  return grammar.finite.has(word) || grammar.bare.has(word);
}

interface Joint {
  /** Where the words on both sides of the conjunction stand, adverbs skipped. */
  readonly left: number;
  readonly right: number;
  readonly grammar: Grammar;
}

/** Whether the participle after a conjunction says something of the subject, rather than describing a noun. */
function isPredicate(sentence: readonly string[], { left, right, grammar }: Joint): boolean {
  const next = sentence[right + 1];
  const ends = next === undefined || grammar.prepositions.has(next) || grammar.conjunctions.has(next);
  const afterBe = grammar.be.has(sentence[skipAdverbs(sentence, left - 1, -1, grammar)] ?? '');
  const isPair = isParticiple(sentence[left] ?? '', grammar);
  if (isPair && (afterBe || (grammar.bareParticiples && ends))) return true;
  if (afterBe && ends) return true;
  const isOftenNoun = grammar.oftenNoun?.test(sentence[right] ?? '') ?? false;
  return ends && !isOftenNoun && hasPredicateBefore(sentence, left, grammar);
}

/** `are written down in minutes and shared with members` */
function hasPredicateBefore(sentence: readonly string[], left: number, grammar: Grammar): boolean {
  for (let index = 0; index < left; index++) {
    if (!grammar.be.has(sentence[index] ?? '')) continue;
    const word = sentence[skipAdverbs(sentence, index + 1, 1, grammar)] ?? '';
    if (isParticiple(word, grammar)) return true;
  }
  return false;
}

function isParticiple(word: string, grammar: Grammar): boolean {
  return grammar.participle.test(word) && !grammar.notParticiple.has(word);
}

function skipAdverbs(sentence: readonly string[], from: number, step: 1 | -1, grammar: Grammar): number {
  let index = from;
  while (grammar.adverb.test(sentence[index] ?? '')) index += step;
  return index;
}
