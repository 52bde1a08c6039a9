import { describe, expect, test } from 'vitest';
import { plainSvg } from '../../../src/report/docx/plain-svg.ts';
import { sceneOf } from '../../../src/report/office/emf/scene.ts';

const svg = (inside: string, own = '') =>
  `<?xml version="1.0"?>\n<!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg" width="80" height="60" viewBox="0 0 160 120"${own}>${inside}</svg>`;

const outlinesOf = (drawing: string | null) =>
  sceneOf(drawing ?? '').marks.map((mark) => (mark.kind === 'outline' ? mark.steps : mark.text));

describe('a drawing of outlines in plain colours', () => {
  test('is as large as its own places go', () => {
    const { width, height } = sceneOf(plainSvg(svg('<rect width="10" height="10"/>')) ?? '');
    expect([width, height]).toEqual([160, 120]);
  });

  test('has the points of its paths counted from the corner', () => {
    // By hand: each small letter starts from where the step before it ended.
    const drawing = plainSvg(
      svg('<title>A house</title><path d="M80 22 46 50v34h68V50z m1 2l3-4 c1 1 2 2 3,3" fill="none"/>'),
    );
    expect(drawing).toContain('d="M80,22L46,50V84H114V50ZM81,24L84,20C85,21,86,22,87,23"');
  });

  test('gives the same outlines as its absolute twin', () => {
    const relative = plainSvg(svg('<path d="m10 10 20 0 0 20z" stroke="#1b5e57"/>'));
    const absolute = plainSvg(svg('<path d="M10 10 30 10 30 30Z" stroke="#1b5e57"/>'));
    expect(outlinesOf(relative)).toEqual(outlinesOf(absolute));
  });

  test('keeps colours that stand on the whole', () => {
    expect(plainSvg(svg('<circle cx="5" cy="5" r="4"/>', ' fill="#bfe3d0"'))).toContain(
      'height="120" fill="#bfe3d0"',
    );
  });
});

test.each([
  ['letters', '<text x="1" y="1">A</text>'],
  ['styles', '<path d="M0 0" style="fill:#000"/>'],
  ['a gradient', '<rect width="4" height="4" fill="url(#a)"/>'],
  ['colours by name', '<rect width="4" height="4" fill="red"/>'],
  ['something moved', '<g transform="scale(2)"><rect width="4" height="4"/></g>'],
  ['an arc', '<path d="M0 0a1 1 0 0 1 2 2"/>'],
  ['a script', '<script>alert(1)</script>'],
  ['an entity', '<path d="&#77;0 0"/>'],
])('%s in it is more than that', (_, inside) => {
  expect(plainSvg(svg(inside))).toBeNull();
});

test('without places of its own, or from another corner, nobody knows how large it is', () => {
  expect(plainSvg('<svg xmlns="http://www.w3.org/2000/svg"><rect width="4" height="4"/></svg>')).toBeNull();
  expect(plainSvg('<svg viewBox="-5 0 10 10"><rect width="4" height="4"/></svg>')).toBeNull();
});
