import { SPACE } from '../counting.ts';

/** What is quoted: names from the data and the checklist, keys of the format. */
export function quoted(text: string): string {
  return `«${SPACE}${text}${SPACE}»`;
}

/** A question after the sentence, where a known name is near. */
export function meant(near: string | null): string {
  return near === null ? '' : ` Vouliez-vous dire ${quoted(near)}${SPACE}?`;
}

/** A number as it was written, with a decimal comma. */
export function figure(value: number): string {
  return String(value).replace('.', ',');
}
