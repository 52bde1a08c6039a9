import type { Comment, ItemScore, MechanismScore, ScoreResult } from '../../src/scoring/types.ts';
import type { LoadedTemplate, Template } from '../../src/template/types.ts';
import { committeeScores } from './results.ts';

/** A template with everything in it, in English and French. */
export function aTemplate(changes: Partial<Template> = {}): LoadedTemplate {
  const template: Template = {
    organisation: { en: 'Lakeshore Council', fr: 'Conseil de Lakeshore' },
    logo: 'logo.png',
    logoText: { en: 'A house', fr: 'Une maison' },
    colours: { accent: '#1b5e57', bands: { weak: '#e8a49c', yellow: '#fdf0b0' } },
    wording: {
      title: { en: 'How committees work together', fr: 'Le travail commun des comités' },
      subtitle: null,
      preface: [{ en: 'Three committees answered.', fr: 'Trois comités ont répondu.' }, 'Thank you.'],
      footer: 'Lakeshore',
      contact: 'office@lakeshore.example',
      confidentiality: { en: 'For members', fr: 'Réservé aux membres' },
    },
    cover: {
      period: null,
      periods: { Baseline: { en: 'March 2025', fr: 'mars 2025' }, 'follow-up': 'March 2026' },
      previous: ['2022', { en: '2019, on paper', fr: '2019, sur papier' }],
      collected: ['interview', 'e-mail'],
      validation: {
        by: ['meeting'],
        note: '14 April',
        useful: 'partly',
        why: { en: 'half were absent', fr: 'la moitié était absente' },
      },
      further: [{ label: { en: 'Facilitated by', fr: 'Animation' }, value: 'R. Lake' }],
    },
    ...changes,
  };
  const logo = { bytes: new Uint8Array([1, 2]), mediaType: 'image/png', width: 4, height: 3 } as const;
  return { template, logo };
}

/** The same scores with what respondents of Kasungu and Dowa wrote. */
export function commentedScores(): ScoreResult {
  const scores = committeeScores();
  return { ...scores, mechanisms: scores.mechanisms.map(commented) };
}

function commented(score: MechanismScore): MechanismScore {
  const domains = score.domains.map((domain) => ({
    ...domain,
    items: domain.items.map((item) => ({ ...item, comments: commentsOf(score.mechanism, item) })),
  }));
  return { ...score, domains };
}

const WRITTEN: Readonly<Record<string, readonly Comment[]>> = {
  'Kasungu quarterly': [
    { kind: 'note', text: 'Only when a visitor comes' },
    { kind: 'note', text: 'Twice a year' },
    { kind: 'evidence', text: 'Minutes of May' },
  ],
  'Kasungu wishes': [{ kind: 'answer', text: 'A mandate' }],
  'Dowa wishes': [
    { kind: 'answer', text: 'Fuel' },
    { kind: 'answer', text: 'Younger members' },
  ],
};

function commentsOf(mechanism: string, { id }: ItemScore): readonly Comment[] {
  return WRITTEN[`${mechanism} ${id}`] ?? [];
}
