/** What a file is that is not text, and what to do: keys of their messages. */
export interface BinaryKind {
  readonly is:
    | 'file-is-workbook'
    | 'file-is-old-workbook'
    | 'file-is-pdf'
    | 'file-is-gz'
    | 'file-is-7z'
    | 'file-has-nul';
  readonly remedy: 'do-save-as-csv' | 'do-unpack' | null;
}

interface Signature extends BinaryKind {
  readonly bytes: readonly number[];
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'file-is-workbook', remedy: 'do-save-as-csv' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'file-is-old-workbook', remedy: 'do-save-as-csv' },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'file-is-pdf', remedy: null },
  { bytes: [0x1f, 0x8b], is: 'file-is-gz', remedy: 'do-unpack' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: 'file-is-7z', remedy: 'do-unpack' },
];

/** What a file that is not text plainly is, and what to do; null where its first bytes look like text. */
export function binaryKind(head: Uint8Array): BinaryKind | null {
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (known) return known;
  return head.includes(0) ? { is: 'file-has-nul', remedy: null } : null;
}
