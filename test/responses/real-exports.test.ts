import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Checklist, Scale } from '../../src/checklist/types.ts';
import {
  aChecklist,
  answersTo,
  codesOf,
  DONT_KNOW,
  namesIn,
  option,
  options,
  problemIn,
  read,
  refusal,
} from '../helpers/checklist.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

function source(name: string) {
  return {
    path: name,
    chunks: async function* () {
      yield readFileSync(`${DATA}${name}`);
    },
  };
}

const AGREE: Scale = {
  kind: 'options',
  options: [
    option('1', { en: 'Strongly disagree', fr: 'Pas du tout d’accord' }),
    option('2', { en: 'Disagree', fr: 'Pas d’accord' }),
    option('3', { en: 'Neither', fr: 'Ni l’un ni l’autre' }),
    option('4', { en: 'Agree', fr: 'D’accord' }),
    option('5', { en: 'Strongly agree', fr: 'Tout à fait d’accord' }),
  ],
  missing: [DONT_KNOW],
};
const TOOLS: Scale = {
  kind: 'multiple',
  options: [
    option('w4', { en: '4W matrix', fr: 'Matrice 4W' }),
    option('mail', { en: 'Mailing list', fr: 'Liste de diffusion' }),
    option('none', { en: 'None', fr: 'Aucun' }, { exclusive: true }),
  ],
  missing: [],
};
const KOBO = aChecklist(
  [
    { id: 'years', scale: 'years', text: { en: 'Years in post', fr: 'Années de service' } },
    {
      id: 'c1',
      scale: 'agree',
      text: { en: 'Meetings start on time', fr: "Les réunions commencent à l'heure" },
    },
    { id: 'c2', scale: 'agree', text: { en: 'Roles are clear', fr: 'Les rôles sont clairs' } },
    {
      id: 'overall',
      scale: 'agree',
      text: { en: 'Overall coordination works', fr: 'La coordination fonctionne' },
    },
    { id: 'tools', scale: 'tools', text: { en: 'Tools used', fr: 'Outils utilisés' } },
  ],
  {
    scales: {
      agree: AGREE,
      tools: TOOLS,
      years: { kind: 'range', min: 0, max: 60, unit: null, missing: [] },
    },
  },
);

async function answersIn(name: string, checklist: Checklist = KOBO) {
  const result = await read(checklist, source(name));
  const items = checklist.domains[0]?.items ?? [];
  return {
    answers: Object.fromEntries(items.map(({ id }) => [id, answersTo(checklist, result, id)])),
    respondents: namesIn(result.table.respondent),
    result,
  };
}

/** What the two submissions of this form say, in every way it was exported. */
const SUBMISSIONS = {
  years: [7, 'blank'],
  c1: ['4', 'blank'],
  c2: ['5', 'blank'],
  overall: ['dont-know', 'blank'],
  tools: ['[w4 mail]', 'blank'],
};

describe.skipIf(!existsSync(DATA))('real exports (needs ../shared/data)', () => {
  it.each(['kobo-sample-xml.csv', 'kobo-sample-labels-en.csv', 'kobo-sample-labels-fr.csv'])(
    'KoboToolbox gives the same answers in codes and in labels of either language: %s',
    async (name) => {
      const { answers, respondents, result } = await answersIn(name);
      expect(answers).toEqual(SUBMISSIONS);
      expect(respondents).toEqual([
        'b4c0b409-3439-4d50-b8f1-446c098b1a2d',
        '6b8b3551-6c8e-48ba-a3fb-10a7a21da656',
      ]);
      expect(codesOf(result.problems)).not.toContain('answer-invalid');
      expect(result.columns.filter(({ use }) => use.kind === 'metadata').map(({ header }) => header)).toEqual(
        expect.arrayContaining([
          'start',
          'end',
          '_id',
          '_submission_time',
          '_validation_status',
          '__version__',
          'meta/rootUuid',
          '_index',
        ]),
      );
    },
  );

  it.each(['odk-central-sample.csv', 'odk-central-sample-split.csv'])(
    'ODK Central gives them too, group paths and zeros for the unanswered included: %s',
    async (name) => {
      const { answers, result } = await answersIn(name);
      expect(answers).toEqual(SUBMISSIONS);
      const left = result.columns.filter(({ use }) => use.kind === 'unmatched').map(({ header }) => header);
      expect(left).toEqual(['intro-consent', 'other', 'score']);
    },
  );

  it('KoboToolbox with a row of HXL tags has three respondents', async () => {
    const diets = ['gluten_free', 'vegan', 'vegetarian', 'lactose_free'].map((code) =>
      option(code, code.replace('_', ' ')),
    );
    const checklist = aChecklist([{ id: 'dietary_accommodations', scale: 'diets' }], {
      scales: { diets: { kind: 'multiple', options: diets, missing: [] } },
    });
    const { answers, result } = await answersIn('kobo-hxl-tagrow-xml.csv', checklist);
    expect(answers.dietary_accommodations).toEqual([
      '[gluten_free]',
      '[vegan vegetarian]',
      '[gluten_free vegan vegetarian lactose_free]',
    ]);
    expect(problemIn(result.problems, 'data-tag-row').row).toBe(2);
  });

  it('an HXL data set with two header rows is read from the row above the tags', async () => {
    const checklist = aChecklist(
      [
        { id: 'Subsector', scale: 'topic' },
        { id: 'Registro', scale: 'count' },
      ],
      {
        scales: {
          topic: {
            kind: 'options',
            options: options('Higiene', 'Vacunación', 'Formación de enseñadores', 'Urbano'),
            missing: [],
          },
          count: { kind: 'range', min: 1, max: 9, unit: null, missing: [] },
        },
      },
    );
    const { answers, result } = await answersIn('hxl-es-two-header-rows.csv', checklist);
    expect(answers).toEqual({ Subsector: ['0', '1', '2', '3'], Registro: [1, 2, 3, 4] });
    expect(result.inputs[0]).toMatchObject({ rows: 4, used: 4 });
    expect(problemIn(result.problems, 'data-tag-row').row).toBe(3);
  });

  it('LimeSurvey gives the known number of answers in both rounds, under both styles of header', async () => {
    const items = [1, 2, 4, 5, 6, 7].map((number) => ({ id: `perfCheck${number}`, scale: 'frequency' }));
    const frequency: Scale = {
      kind: 'options',
      options: options('Never', 'Sometimes', 'Often', 'Very often', 'Always'),
      missing: [],
    };
    const checklist = aChecklist(items, { scales: { frequency } });
    const counts = async (name: string) => {
      const { result } = await answersIn(name, checklist);
      expect(codesOf(result.problems)).not.toContain('answer-invalid');
      return result.table.answers.map(({ codes }) => codes.filter((code) => code < 250).length);
    };
    expect(await counts('rse-uk-2016-limesurvey.csv')).toEqual([271, 271, 272, 272, 272, 272]);
    expect(await counts('rse-uk-2017-limesurvey.csv')).toEqual([213, 213, 214, 213, 207, 217]);
  });

  it('an Excel workbook is told for what it is', async () => {
    expect(await refusal(KOBO, source('xlsform-spec-test.xlsx'))).toMatchObject([
      { code: 'file-binary', remedy: expect.stringContaining('CSV UTF-8') },
    ]);
  });
});
