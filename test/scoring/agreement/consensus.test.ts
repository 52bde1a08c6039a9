import { describe, expect, it } from 'vitest';
import type { Row } from '../../helpers/answers.ts';
import { instrument } from '../../helpers/instrument.ts';
import { agreementOf, agreementsOf } from './assess.ts';

const CHECKLIST = instrument({
  domains: [
    { id: 'meetings', items: [{ id: 'held' }, { id: 'minutes' }, { id: 'map', roles: ['coordinator'] }] },
    { id: 'use', weight: 3, items: [{ id: 'used' }] },
  ],
});

const RATERS: readonly Row[] = [
  { role: 'coordinator', answers: { held: 3, minutes: 2, map: 4 } },
  { role: 'partner', answers: { held: 1, minutes: 2, used: 1 } },
  { role: 'partner', answers: { held: 2, minutes: 3, used: 2 } },
  { role: 'partner', answers: { held: 2, used: 2 } },
];

const AGREED: Row = { role: 'consensus', answers: { held: 4, minutes: 1, map: 3, used: 2 } };

describe('a consensus row', () => {
  const { consensus, raters } = agreementOf(CHECKLIST, [...RATERS, AGREED]);

  it('stands beside the independent ratings of its round, item by item', () => {
    expect(raters).toBe(4);
    expect(consensus).toMatchObject({ kind: 'row', round: 'baseline', raters: 4, common: 4, reason: null });
    expect(consensus?.items).toEqual([
      // 75, 25, 50, 50 and 100 agreed on.
      {
        id: 'held',
        consensus: 100,
        ratings: 4,
        mean: 50,
        median: 50,
        lowest: 25,
        highest: 75,
        position: 'above',
      },
      {
        id: 'minutes',
        consensus: 25,
        ratings: 3,
        mean: expect.closeTo(175 / 3, 12),
        median: 50,
        lowest: 50,
        highest: 75,
        position: 'below',
      },
      // One rating has no range.
      {
        id: 'map',
        consensus: 75,
        ratings: 1,
        mean: 100,
        median: 100,
        lowest: 100,
        highest: 100,
        position: null,
      },
      {
        id: 'used',
        consensus: 50,
        ratings: 3,
        mean: expect.closeTo(125 / 3, 12),
        median: 50,
        lowest: 25,
        highest: 50,
        position: 'within',
      },
    ]);
  });

  it('is compared overall by the checklist’s rules', () => {
    // Meetings (100 + 25 + 75)/3 against (50 + 175/3 + 100)/3, use 50 against 125/3 with weight 3.
    const agreed = (200 / 3 + 3 * 50) / 4;
    const said = ((50 + 175 / 3 + 100) / 3 + 125) / 4;
    expect(consensus?.consensus).toBeCloseTo(agreed, 9);
    expect(consensus?.independent).toBeCloseTo(said, 9);
    expect(consensus?.difference).toBeCloseTo(agreed - said, 9);
  });

  it('is found whatever rule the checklist has for respondents', () => {
    const declared = { ...CHECKLIST, scoring: { ...CHECKLIST.scoring, respondents: 'consensus' as const } };
    expect(agreementOf(declared, [...RATERS, AGREED]).consensus).toEqual(consensus);
  });

  it('is compared over the items that both sides answered', () => {
    const short: Row = { role: 'consensus', answers: { held: 4 } };
    const { consensus: compared } = agreementOf(CHECKLIST, [...RATERS, short]);
    expect(compared).toMatchObject({ common: 1, consensus: 100, independent: 50, difference: 50 });
    expect(compared?.items.map(({ id, position }) => [id, position])).toEqual([
      ['held', 'above'],
      ['minutes', null],
      ['map', null],
      ['used', null],
    ]);
    const apart: Row[] = [{ role: 'partner', answers: { used: 2 } }, short];
    expect(agreementOf(CHECKLIST, apart).consensus).toMatchObject({
      common: 0,
      consensus: null,
      independent: null,
      difference: null,
      reason: null,
    });
  });

  it('says why it is compared with nothing', () => {
    const nothing = { items: [], common: 0, consensus: null, independent: null, difference: null };
    expect(agreementOf(CHECKLIST, [AGREED]).consensus).toMatchObject({
      ...nothing,
      raters: 0,
      round: null,
      reason: 'no-independents',
    });
    expect(agreementOf(CHECKLIST, [...RATERS, AGREED, AGREED]).consensus).toMatchObject({
      ...nothing,
      reason: 'several-consensus-rows',
    });
  });

  it('is not invented where there is none', () => {
    expect(agreementOf(CHECKLIST, RATERS).consensus).toBeNull();
    expect(agreementsOf(CHECKLIST, [])).toEqual([]);
  });
});

describe('a round called consensus', () => {
  const inRound = (round: string, rows: readonly Row[], mechanism = 'Committee'): Row[] =>
    rows.map((row) => ({ ...row, round, mechanism }));
  const agreed: Row[] = [{ role: 'coordinator', answers: { held: 4, minutes: 1, used: 2 } }];

  function consensusOf(rows: readonly Row[], round = 'consensus') {
    return agreementsOf(CHECKLIST, rows).find((each) => each.round === round)?.consensus;
  }

  it('is compared with the latest other round of the mechanism', () => {
    const rows = [
      ...inRound('consensus', agreed),
      ...inRound('follow-up', RATERS),
      ...inRound('baseline', RATERS.slice(0, 1)),
      ...inRound('endline', RATERS.slice(0, 1), 'Another'),
    ];
    expect(consensusOf(rows)).toMatchObject({
      kind: 'round',
      round: 'follow-up',
      raters: 4,
      common: 3,
      reason: null,
    });
    expect(consensusOf(rows)?.items[0]).toMatchObject({
      id: 'held',
      consensus: 100,
      mean: 50,
      position: 'above',
    });
    expect(consensusOf(rows, 'follow-up')).toBeNull();
  });

  it('may hold its row under the role consensus', () => {
    const rows = [...inRound('consensus', [AGREED]), ...inRound('baseline', RATERS)];
    expect(consensusOf(rows)).toMatchObject({ kind: 'round', round: 'baseline', common: 4, reason: null });
  });

  it('prefers a consensus row of its own round', () => {
    const rows = [...inRound('consensus', [AGREED, ...RATERS.slice(1)]), ...inRound('baseline', RATERS)];
    expect(consensusOf(rows)).toMatchObject({ kind: 'row', round: 'consensus', raters: 3 });
  });

  it('is a round like any other where the mechanism has no other', () => {
    expect(consensusOf(inRound('consensus', agreed))).toBeNull();
    const alone = [...inRound('consensus', agreed), ...inRound('baseline', RATERS, 'Another')];
    expect(consensusOf(alone)).toBeNull();
  });

  it('is not one consensus where several rows stand in it', () => {
    const rows = [...inRound('consensus', RATERS), ...inRound('baseline', RATERS)];
    expect(consensusOf(rows)).toMatchObject({
      kind: 'round',
      difference: null,
      reason: 'several-consensus-rows',
    });
  });
});
