import { attribute } from './escape.ts';
import type { Page } from './page.ts';
import { OWN } from './sections.ts';

/** What names a table or picture: its own caption, or a heading that stands in its place. */
export interface Caption {
  /** Of the element that holds the name. */
  readonly id: string;
  readonly isOwn: boolean;
}

/** Id of the title of the whole page. */
export const TITLE = `${OWN}title`;

/** The name of a block: the heading right above it where that says the same, the title where there is neither. */
export function namedBy(
  { id, caption }: { readonly id: string; readonly caption: string },
  heading: { readonly id: string; readonly text: string } | null,
): Caption {
  const isRepeated = caption === '' || caption === heading?.text;
  return isRepeated ? { id: heading?.id ?? TITLE, isOwn: false } : { id: `${id}${OWN}caption`, isOwn: true };
}

/** The caption as an element; nothing where a heading says it. */
export function captionOf(text: string, { id, isOwn }: Caption, page: Page): string {
  return isOwn ? `<figcaption${attribute('id', id)}>${page.text(text)}</figcaption>` : '';
}
