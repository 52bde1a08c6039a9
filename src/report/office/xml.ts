import { plainText } from '../plain-text.ts';

/** Text as the content of an XML element or of an attribute in quotation marks: safe, and fit for XML 1.0. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"\ufffe\uffff]/g, (character) => ESCAPES[character] ?? '\ufffd');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What every part of an Office file begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
