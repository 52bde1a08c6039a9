/** Texts that a sentence names: files, headers, ids; or parts of it that are worded by themselves. */
export type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** Numbers that a sentence counts or names. */
export type Numbers<Name extends string> = Readonly<Record<Name, number>>;

/** Names that are listed in a sentence, each as it is quoted in the language. */
export type Lists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The known name that a mistyped one most likely means; null where none is near. */
export interface Near {
  readonly near: string | null;
}

/** What a part of a checklist is. */
export type PartNoun =
  | 'domain'
  | 'item'
  | 'scale'
  | 'option'
  | 'missing-code'
  | 'band'
  | 'gate'
  | 'role'
  | 'source'
  | 'variant'
  | 'family';

/** A part of a checklist; a name of null stands for one that has no id. */
export interface Part {
  readonly noun: PartNoun;
  readonly name: string | null;
}
