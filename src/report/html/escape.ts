import { plainText } from '../plain-text.ts';

/** Text as the content of an element or of an attribute in quotation marks: whatever it holds stays text. */
export function escapeHtml(text: string): string {
  if (HARMLESS.test(text)) return text;
  return plainText(text).replace(/[&<>"'\ufffe\uffff]/g, (character) => ESCAPES[character] ?? '\ufffd');
}

/** Nearly every text of a report, known at a glance: a report holds hundreds of thousands. */
const HARMLESS = /^[ !#-%(-;=?-~]*$/;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from data as content: kept from mixing with what is around it where it holds letters of the other direction. */
export function dataText(text: string, isRightToLeft: boolean): string {
  const other = isRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
}

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** An attribute with a space before it; nothing where the value is null. */
export function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(value)}"`;
}

/** Texts as the value of an attribute that a script reads with JSON.parse. */
export function jsonAttribute(name: string, texts: readonly string[]): string {
  return attribute(name, JSON.stringify(texts.map(plainText)));
}
