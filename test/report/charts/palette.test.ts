import { describe, expect, test } from 'vitest';
import {
  type ColourName,
  DARK,
  LIGHT,
  type Palette,
  paletteVariables,
} from '../../../src/report/charts/palette.ts';

type Light = readonly [red: number, green: number, blue: number];

/** Linear light of a colour such as `#1a1f26`; IEC 61966-2-1. */
function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((colour) => luminance(lightOf(colour))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What is left of a colour without one kind of cone; Machado, Oliveira and Fernandes 2009, severity 1. */
const BLINDNESS = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seenWith(matrix: readonly number[], [red, green, blue]: Light): Light {
  const row = (at: number) => {
    const [a = 0, b = 0, c = 0] = matrix.slice(at, at + 3);
    return Math.min(1, Math.max(0, a * red + b * green + c * blue));
  };
  return [row(0), row(3), row(6)];
}

/** Distance in CIE L*a*b*, where 2.3 is just noticeable side by side. */
function distance(one: Light, other: Light): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}

function lab([red, green, blue]: Light): number[] {
  const bend = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bend(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const BANDS = ['red', 'orange', 'yellow', 'green', 'blue', 'grey'] as const;
const RANKED = ['red', 'orange', 'yellow', 'green', 'blue'] as const;
const PALETTES: [string, Palette][] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(PALETTES)('the %s palette', (_, palette) => {
  const names = Object.keys(palette) as ColourName[];

  test('has colours and nothing else', () => {
    for (const name of names) expect(palette[name]).toMatch(/^#[0-9a-f]{6}$/);
    expect(names.sort()).toEqual(Object.keys(LIGHT).sort());
  });

  test('texts have a contrast of 4.5 to 1 and more', () => {
    const onPage: ColourName[] = ['ink', 'muted'];
    for (const name of onPage)
      expect(contrast(palette[name], palette.paper), name).toBeGreaterThanOrEqual(4.5);
    for (const band of BANDS)
      expect(contrast(palette.ink, palette[`band-${band}-pale`]), band).toBeGreaterThanOrEqual(4.5);
    const shades = names.filter((name) => names.includes(`${name}-text` as ColourName));
    expect(shades).toHaveLength(9);
    for (const shade of shades)
      expect(contrast(palette[`${shade}-text` as ColourName], palette[shade]), shade).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  test('marks and outlines have a contrast of 3 to 1 and more', () => {
    const marks: ColourName[] = [
      'first',
      'second',
      'edge',
      ...BANDS.map((band): ColourName => `band-${band}`),
    ];
    for (const mark of marks) expect(contrast(palette[mark], palette.paper), mark).toBeGreaterThanOrEqual(3);
  });

  test('marks are seen on the bands behind them', () => {
    for (const band of BANDS) {
      for (const mark of ['first', 'ink'] as const)
        expect(
          contrast(palette[mark], palette[`band-${band}-pale`]),
          `${mark} on ${band}`,
        ).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(BLINDNESS))('bands that follow each other are told apart: %s', (_kind, matrix) => {
    for (const [index, band] of RANKED.entries()) {
      const next = RANKED[index + 1];
      if (next === undefined) continue;
      for (const suffix of ['', '-pale'] as const) {
        const [one, other] = [band, next].map((each) =>
          seenWith(matrix, lightOf(palette[`band-${each}${suffix}` as ColourName])),
        );
        if (one && other) expect(distance(one, other), `${band} ${next} ${suffix}`).toBeGreaterThan(5);
      }
    }
  });

  test.each(Object.entries(BLINDNESS))('the two roles are told apart: %s', (_kind, matrix) => {
    const [first, second] = [palette.first, palette.second].map((each) => seenWith(matrix, lightOf(each)));
    if (first && second) expect(distance(first, second)).toBeGreaterThan(25);
  });
});

test('in black and white the bands get lighter from red to blue', () => {
  const order = RANKED.map((band) => luminance(lightOf(LIGHT[`band-${band}-pale`])));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('variables have the names that pictures ask for', () => {
  expect(paletteVariables(LIGHT)).toMatch(/^--chart-ink:#1a1f26;.*--chart-band-grey-pale:#dcdfe3;$/);
});
