import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText, type TextFile } from '../../src/responses/decode.ts';
import { codesOf, sourceOf } from '../helpers/checklist.ts';

async function open(bytes: Uint8Array): Promise<TextFile> {
  const outcome = await openText(sourceOf(bytes));
  if (!outcome.ok) throw new Error(codesOf(outcome.problems).join());
  return outcome.value;
}

async function textOf(file: TextFile): Promise<string> {
  let text = '';
  for await (const piece of file.text()) text += piece;
  return text;
}

/** A source that hands over its bytes in pieces of these lengths, over and over, always in the same memory. */
function inPieces(bytes: Uint8Array, lengths: readonly number[]) {
  return {
    path: 'pieces.csv',
    chunks: async function* () {
      const block = Buffer.alloc(Math.max(...lengths));
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const length = lengths[turn % lengths.length] ?? 1;
        block.fill(0).set(bytes.subarray(at, at + length));
        yield block.subarray(0, Math.min(length, bytes.length - at));
        at += length;
      }
    },
  };
}

describe('the encoding of a file', () => {
  const text = 'mécanisme;Réponse “€”\nЖ;日本\n';

  it('is told by its byte order mark, which is not part of the text', async () => {
    const cases = [
      { bytes: Buffer.from(`\ufeff${text}`), encoding: 'utf-8' },
      { bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), encoding: 'utf-16le' },
      { bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), encoding: 'utf-16be' },
      { bytes: Buffer.from(text), encoding: 'utf-8' },
    ];
    for (const { bytes, encoding } of cases) {
      const file = await open(bytes);
      expect({ encoding: file.encoding, text: await textOf(file) }).toEqual({ encoding, text });
    }
  });

  it('is Windows-1252, with a note, where it is not UTF-8, however late that shows', async () => {
    const late = Buffer.concat([
      Buffer.from('a,b\n'.repeat(100_000)),
      Buffer.from([0x93, 0xe9, 0x80, 0x94, 0x81]),
    ]);
    const outcome = await openText(sourceOf(late));
    expect(codesOf(outcome.problems)).toEqual(['file-decoded-windows-1252']);
    expect(outcome.ok && (await textOf(outcome.value)).slice(-5)).toBe('“é€”\u0081');
  });

  it('does not depend on where the pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
        async (content, lengths) => {
          const bytes = Buffer.from(`é${content}`);
          const outcome = await openText(inPieces(bytes, lengths));
          // some graphemes hold NUL; those files are told to be binary whole or cut
          const whole = await openText(sourceOf(bytes));
          expect(outcome.ok).toBe(whole.ok);
          if (!outcome.ok) return;
          expect(outcome.value.encoding).toBe('utf-8');
          expect(await textOf(outcome.value)).toBe(`é${content}`);
        },
      ),
    );
  });

  it('is not UTF-8 where a letter breaks off at the end', async () => {
    const outcome = await openText(sourceOf(Buffer.from([0x61, 0x2c, 0xc3])));
    expect(outcome.ok && outcome.value.encoding).toBe('windows-1252');
  });
});

it('identifies a file by the SHA-256 of its bytes', async () => {
  const bytes = Buffer.from('\ufeffa,b\n1,2\n', 'utf16le');
  const { sha256 } = await open(bytes);
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

describe('a file that is no text', () => {
  async function refused(bytes: Uint8Array) {
    const outcome = await openText(sourceOf(bytes, 'answers.xlsx'));
    if (outcome.ok) throw new Error('It was read.');
    return outcome.problems.map(({ code, message, remedy }) => ({ code, message, remedy }))[0];
  }

  it('is named, and what to do with it', async () => {
    expect(await refused(Buffer.from('PK\u0003\u0004rest'))).toEqual({
      code: 'file-binary',
      message: 'answers.xlsx is an Excel workbook (.xlsx) or a ZIP archive.',
      remedy: 'In Excel choose File › Save as › CSV UTF-8, and use that file.',
    });
    expect((await refused(Buffer.from('%PDF-1.7')))?.message).toContain('PDF');
    expect((await refused(Buffer.from([0x1f, 0x8b, 8, 0])))?.message).toContain('.gz');
    expect((await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))?.message).toContain('.xls');
    expect((await refused(Buffer.from('a,b\n1,\u00002\n')))?.message).toContain('NUL');
    expect((await refused(Buffer.alloc(3_000_000)))?.message).toContain('NUL');
  });

  it('is empty without bytes, or with a byte order mark alone', async () => {
    expect((await refused(Buffer.alloc(0)))?.code).toBe('file-empty');
    expect((await refused(Buffer.from('\ufeff')))?.code).toBe('file-empty');
    expect((await refused(Buffer.from('\ufeff', 'utf16le')))?.code).toBe('file-empty');
  });
});

describe('a line that never ends', () => {
  const MEGABYTE = Buffer.alloc(1_000_000, 'x');

  it('is told with its number long before 200 MB have been read, and without keeping them', async () => {
    let given = 0;
    const source = {
      path: 'endless.csv',
      chunks: async function* () {
        yield Buffer.from('a,b\r\n1,2\r\n');
        for (let count = 0; count < 200; count++) {
          given++;
          yield MEGABYTE;
        }
      },
    };
    const outcome = await openText(source);
    expect(outcome.problems).toMatchObject([{ code: 'data-line-too-long', row: 3, severity: 'fatal' }]);
    expect(given).toBeLessThan(5);
  });

  it('is found in one huge chunk as well', async () => {
    const outcome = await openText(sourceOf(Buffer.concat([Buffer.from('a\n'), MEGABYTE, MEGABYTE])));
    expect(outcome.problems).toMatchObject([{ code: 'data-line-too-long', row: 2 }]);
  });

  it('is not a file of many megabytes in lines', async () => {
    const outcome = await openText(sourceOf(Buffer.from('0123456789,1\n'.repeat(300_000))));
    expect(outcome.ok).toBe(true);
  });
});
