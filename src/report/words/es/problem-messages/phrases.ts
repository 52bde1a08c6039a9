/** What is quoted: names from the data and the checklist, keys of the format. */
export function quoted(text: string): string {
  return `«${text}»`;
}

/** A question after the sentence, where a known name is near. */
export function meant(near: string | null): string {
  return near === null ? '' : ` ¿Quiso decir ${quoted(near)}?`;
}

/** A number as it was written, with a decimal comma. */
export function figure(value: number): string {
  return String(value).replace('.', ',');
}
