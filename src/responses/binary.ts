interface Signature {
  readonly bytes: readonly number[];
  readonly is: string;
  readonly remedy: string | null;
}

const SAVE_AS_CSV = 'In Excel choose File › Save as › CSV UTF-8, and use that file.';

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'an Excel workbook (.xlsx) or a ZIP archive', remedy: SAVE_AS_CSV },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Excel workbook (.xls)', remedy: SAVE_AS_CSV },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'a PDF document', remedy: null },
  { bytes: [0x1f, 0x8b], is: 'a compressed file (.gz)', remedy: 'Unpack it first, then use the CSV inside.' },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    is: 'a compressed file (.7z)',
    remedy: 'Unpack it first, then use the CSV inside.',
  },
];

/** What a file that is not text plainly is, and what to do; null where its first bytes look like text. */
export function binaryKind(head: Uint8Array): { readonly is: string; readonly remedy: string | null } | null {
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (known) return known;
  return head.includes(0) ? { is: 'not text: it holds NUL bytes', remedy: null } : null;
}
