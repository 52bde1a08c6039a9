import { inEnglish, say, type Wording } from '../problems.ts';
import { LEVELS } from './types.ts';

/** What the format wants in its places, in the words of an author of checklists. */
const WANTED = {
  id: say('want-id'),
  language: say('want-language'),
  text: say('want-text'),
  texts: say('want-texts'),
  textList: say('want-text-list'),
  code: say('want-code'),
  scale: say('want-scale'),
  roleWeights: say('want-role-weights'),
  roleRule: say('want-role-rule'),
  levels: say('want-one-or-list', { choices: LEVELS.join(', ') }),
  crosswalk: say('want-crosswalk'),
  version: say('want-version'),
  role: say('want-role'),
} as const satisfies Readonly<Record<string, Wording>>;

const BY_TEXT: ReadonlyMap<string, Wording> = new Map(
  Object.values(WANTED).map((wording) => [inEnglish(wording), wording]),
);

/** The message that the schema carries for a place. */
export function wanted(what: keyof typeof WANTED): string {
  return inEnglish(WANTED[what]);
}

/** The wording behind a message of the schema; the message itself where it is one of the schema's library. */
export function wantedBy(message: string): string | Wording {
  return BY_TEXT.get(message) ?? message;
}
