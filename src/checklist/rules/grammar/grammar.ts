/** What a language needs to tell two predicates joined by "and" from two nouns. All words in lower case. */
export interface Grammar {
  readonly conjunctions: ReadonlySet<string>;
  /** Forms that open a predicate: is, are, has, can. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms after which a participle is a predicate: is, are, been. */
  readonly be: ReadonlySet<string>;
  /** Words that can stand between an auxiliary or a conjunction and its verb. */
  readonly adverb: RegExp;
  /** What looks like a participle where the words around say that it can be one. */
  readonly participle: RegExp;
  /** Words that look like participles and are nouns, or describe people. */
  readonly notParticiple: ReadonlySet<string>;
  /** What looks like a participle and is often a noun. */
  readonly oftenNoun: RegExp | null;
  /** True where two participles side by side need no auxiliary before them: "formats agreed and used". */
  readonly bareParticiples: boolean;
  /** Finite forms of verbs that are no nouns as well. */
  readonly finite: ReadonlySet<string>;
  /** Verbs that no noun is like, in a form that needs another verb before: they attend meetings and contribute. */
  readonly bare: ReadonlySet<string>;
  /** Forms that are verbs only where a verb stands right before the conjunction as well. */
  readonly paired: ReadonlySet<string>;
  /** Words that can follow a participle used as a predicate: with, by, to. */
  readonly prepositions: ReadonlySet<string>;
}

/** The words of a line of text, as a set. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
