import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/checklist/versions.ts';
import { type ItemDraft, instrument, optionScale } from '../helpers/instrument.ts';

function versionOf(items: readonly ItemDraft[], more: Parameters<typeof instrument>[0]['more'] = {}) {
  return instrument({
    more,
    scales: { flipped: optionScale(100, 75, 50, 25, 0) },
    domains: [{ id: 'meetings', items }],
  });
}

function reasonFor(before: ItemDraft, now: ItemDraft, more: Parameters<typeof instrument>[0]['more'] = {}) {
  return compareVersions(versionOf([before]), versionOf([now], more)).notComparable.map(({ why }) => why);
}

describe('an item is comparable', () => {
  it('with the same wording but for case, spaces and apostrophes', () => {
    expect(
      reasonFor(
        { id: 'a', text: { en: 'The chair’s report' } },
        { id: 'a', text: { en: "The  chair's Report" } },
      ),
    ).toEqual([]);
  });

  it('under a new weight, tier or translation', () => {
    expect(
      reasonFor(
        { id: 'a' },
        { id: 'a', weight: 5, tier: 'requirement', text: { en: 'Wording of a', fr: 'Libellé' } },
      ),
    ).toEqual([]);
  });
});

describe('an item is not comparable', () => {
  it.each<[string, ItemDraft, ItemDraft]>([
    [
      'reworded',
      { id: 'a', text: { en: 'Meetings are held' } },
      { id: 'a', text: { en: 'Meetings are useful' } },
    ],
    ['rescaled', { id: 'a' }, { id: 'a', scale: 'flipped' }],
    ['rescaled', { id: 'a' }, { id: 'a', reverse: true }],
  ])('%s', (why, before, now) => {
    expect(reasonFor(before, now)).toEqual([why]);
  });

  it('where it is in one version only', () => {
    const { notComparable } = compareVersions(versionOf([{ id: 'a' }]), versionOf([{ id: 'b' }]));
    expect(notComparable).toEqual([
      { id: 'b', why: 'added' },
      { id: 'a', why: 'dropped' },
    ]);
  });
});

it('follows the newer version’s crosswalk from old id to new', () => {
  const crosswalk = [{ from: 'a', to: 'b', same: true }];
  expect(
    compareVersions(versionOf([{ id: 'a' }]), versionOf([{ id: 'b' }], { crosswalk })).comparable,
  ).toEqual([{ older: 'a', newer: 'b' }]);
});
