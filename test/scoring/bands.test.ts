import { describe, expect, it } from 'vitest';
import { bandEdges, bandOf, bandsMoved } from '../../src/scoring/bands.ts';
import { bandOf as aBand, QUARTER_BANDS } from '../helpers/instrument.ts';

const idOf = (value: number) => bandOf(value, QUARTER_BANDS)?.id;

describe('bands that begin above an edge', () => {
  it.each([
    [0, 'weak'],
    [25, 'weak'],
    [25.000001, 'unsatisfactory'],
    [50, 'unsatisfactory'],
    [50.4, 'satisfactory'],
    [75, 'satisfactory'],
    [75.1, 'good'],
    [100, 'good'],
  ])('%d is %s', (value, band) => {
    expect(idOf(value)).toBe(band);
  });

  it('puts a value that is on the edge but for rounding errors on the edge', () => {
    expect(idOf(25 + 1e-12)).toBe('weak');
    expect(idOf(75 - 1e-12)).toBe('satisfactory');
  });

  it('decides on the unrounded value: 75.04 prints as 75.0 and is good all the same', () => {
    expect(idOf(75.04)).toBe('good');
  });
});

describe('bands that begin at an edge', () => {
  const wilder = [aBand('concern', 0, true), aBand('borderline', 50, true), aBand('strength', 75, true)];

  it('have the edge in them', () => {
    expect(bandOf(50, wilder)?.id).toBe('borderline');
    expect(bandOf(75 - 1e-12, wilder)?.id).toBe('strength');
    expect(bandOf(74.999, wilder)?.id).toBe('borderline');
  });

  it('end where the next one begins', () => {
    expect(bandEdges('borderline', wilder)).toEqual({
      id: 'borderline',
      lower: 50,
      lowerInclusive: true,
      upper: 75,
      upperInclusive: false,
    });
    expect(bandEdges('good', QUARTER_BANDS)).toMatchObject({
      lower: 75,
      lowerInclusive: false,
      upper: 100,
      upperInclusive: true,
    });
  });
});

it('counts bands up and down', () => {
  expect(bandsMoved('weak', 'good', QUARTER_BANDS)).toBe(3);
  expect(bandsMoved('good', 'satisfactory', QUARTER_BANDS)).toBe(-1);
  expect(bandsMoved(null, 'good', QUARTER_BANDS)).toBeNull();
});
