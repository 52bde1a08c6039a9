/**
 * Text from outside made safe to lay out: line breaks and tabs become spaces; control characters, marks that turn the
 * direction of writing, and halves of characters are shown as `�`.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '\ufffd');
}
