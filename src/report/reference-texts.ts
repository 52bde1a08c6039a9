import type { Checklist } from '../checklist/types.ts';
import { textIn } from '../text.ts';

/** Titles of domains and wordings of items by id, in the checklist's first language. */
export function referenceTexts(checklist: Checklist): ReadonlyMap<string, string> {
  const language = checklist.languages[0] ?? '';
  return new Map(
    checklist.domains.flatMap((domain) => [
      [domain.id, textIn(domain.title, language).text],
      ...domain.items.map((item): [string, string] => [item.id, textIn(item.text, language).text]),
    ]),
  );
}
