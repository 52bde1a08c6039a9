import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/template/read-picture.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The first bytes of a PNG of that size. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

/** A JPEG with a comment before its frame: FF FE is a comment, FF C2 a progressive frame of 300 × 200. */
const JPEG = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xfe, 0x00, 0x04, 0x41, 0x42, 0xff, 0xc2, 0x00, 0x11, 0x08, 0x00, 0xc8, 0x01, 0x2c, 0x03,
]);

function read(bytes: Uint8Array) {
  const found = readPicture(bytes, 'logo');
  if (!found.ok) return found.problems.map(({ code, message }) => `${code}: ${message}`).join();
  const { mediaType, width, height } = found.value;
  return `${mediaType} ${width}×${height}`;
}

describe('a picture is known by its bytes', () => {
  test.each([
    ['a PNG', png(640, 480), 'image/png 640×480'],
    ['a JPEG', JPEG, 'image/jpeg 300×200'],
    ['an SVG with its size', bytesOf('<svg width="120px" height="80">x</svg>'), 'image/svg+xml 120×80'],
    ['an SVG with a box', bytesOf('<svg viewBox="0 0 24.4 12">x</svg>'), 'image/svg+xml 24×12'],
    ['an SVG in percent', bytesOf('<svg width="100%">x</svg>'), 'image/svg+xml null×null'],
    [
      'an SVG behind its declaration and comments',
      bytesOf(
        '\ufeff<?xml version="1.0"?>\n<!-- made by -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg width="1" height="2"/>',
      ),
      'image/svg+xml 1×2',
    ],
    [
      'an SVG that points within itself',
      bytesOf('<svg width="1" height="2"><use href="#a" fill="url(#b)"/></svg>'),
      'image/svg+xml 1×2',
    ],
  ])('%s', (_, bytes, told) => {
    expect(read(bytes)).toBe(told);
  });

  test('it is looked at, not copied: the bytes are those of the file', () => {
    const bytes = png(1, 1);
    const found = readPicture(bytes, 'logo');
    expect(found.value?.bytes).toBe(bytes);
  });
});

describe('anything else is refused', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'logo is no PNG, JPEG or SVG.'],
    ['a page', bytesOf('<!DOCTYPE html><svg></svg><html>'), 'logo is no PNG, JPEG or SVG.'],
    ['text', bytesOf('GIF89a'), 'logo is no PNG, JPEG or SVG.'],
    ['a PNG cut short', png(1, 1).slice(0, 20), 'logo is no PNG, JPEG or SVG.'],
    ['a JPEG without a frame', JPEG.slice(0, 8), 'logo is no PNG, JPEG or SVG.'],
    ['a PNG of no size', png(0, 10), 'logo says that it is 0 × 10 pixels.'],
    ['a PNG of absurd size', png(2_000_000_000, 10), 'logo says that it is 2000000000 × 10 pixels.'],
    [
      'a script',
      bytesOf('<svg><script>alert(1)</script></svg>'),
      'logo is not used as it is: it holds a script.',
    ],
    [
      'a script with a prefix',
      bytesOf('<svg><s:script xmlns:s="x"/></svg>'),
      'logo is not used as it is: it holds a script.',
    ],
    ['an event', bytesOf('<svg onload="alert(1)"></svg>'), 'logo is not used as it is: it holds a script.'],
    [
      'a page within',
      bytesOf('<svg><foreignObject/></svg>'),
      'logo is not used as it is: it holds a page within the picture.',
    ],
    ['entities', bytesOf('<svg><!ENTITY x "y"></svg>'), 'logo is not used as it is: it defines entities.'],
    [
      'a picture from elsewhere',
      bytesOf('<svg><image href="http://evil.example/x.png"/></svg>'),
      'logo is not used as it is: it refers to something elsewhere.',
    ],
    [
      'a style from elsewhere',
      bytesOf('<svg><style>@import "x"</style></svg>'),
      'logo is not used as it is: it refers to something elsewhere.',
    ],
    [
      'a link that runs',
      bytesOf('<svg><a xlink:href="javascript:x">y</a></svg>'),
      'logo is not used as it is: it refers to something elsewhere.',
    ],
  ])('%s', (_, bytes, message) => {
    expect(read(bytes)).toBe(`template-logo: ${message}`);
  });

  test('a megabyte of comments takes no time', () => {
    const started = performance.now();
    read(bytesOf('<!-- -->'.repeat(120_000)));
    read(bytesOf(`<svg ${'href '.repeat(180_000)}`));
    read(bytesOf(`<svg>${' '.repeat(900_000)}</svg>`));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
