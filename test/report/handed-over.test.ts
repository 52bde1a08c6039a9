import { describe, expect, test } from 'vitest';
import { changeDocument } from '../../src/report/change-document.ts';
import type { Block, ReportDocument } from '../../src/report/document.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { textWidth } from '../../src/report/terminal/text-width.ts';
import { writeGithub } from '../../src/report/write-github.ts';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { writeTerminal } from '../../src/report/write-terminal.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { expectGoldenText } from '../helpers/golden.ts';
import { aTemplate, commentedScores } from '../helpers/handed-over.ts';
import { CONTROLS, HOSTILE } from '../helpers/hostile.ts';
import { aMechanism, committeeScores, troubledMechanism } from '../helpers/results.ts';

const checklist = committeeChecklist();
const template = aTemplate();

const handedOver = (language: string): ReportDocument =>
  scoreDocument(commentedScores(), checklist, { language, template });

describe('a report with a template and comments', () => {
  test.each(['en', 'fr', 'es', 'pt'])('in Markdown, %s', (language) => {
    expectGoldenText(`report/handed-over.${language}.md`, writeMarkdown(handedOver(language)));
  });

  test('on a terminal', () => {
    const text = writeTerminal(handedOver('en'), { width: 80 });
    expectGoldenText('report/handed-over.en.80.txt', text);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });

  test('as the summary of a step', () => {
    expectGoldenText('report/handed-over.github.md', writeGithub(handedOver('en')));
  });
});

describe('the cover', () => {
  const facts = factsOf(handedOver('en'));

  test('says what the template says, and period and rounds by name whatever their case', () => {
    expect(facts.get('Period')).toBe('March 2025');
    expect(facts.get('Answers collected')).toBe('in interviews and by e-mail');
    expect(facts.get('Validated')).toBe('in a meeting: 14 April');
    expect(facts.get('Meeting useful?')).toBe('partly: half were absent');
    expect(facts.get('Previous assessments')).toBe('2022; 2019, on paper');
    expect(facts.get('Facilitated by')).toBe('R. Lake');
  });

  test('has both rounds where there are two, and one period where the rounds have none of their own', () => {
    const change = (cover: Partial<(typeof template)['template']['cover']>) => {
      const loaded = aTemplate({ cover: { ...template.template.cover, ...cover } });
      const options = { language: 'en', template: loaded };
      return factsOf(changeDocument(committeeChanges(), checklist, options)).get('Period');
    };
    expect(change({})).toBe('baseline: March 2025; follow-up: March 2026');
    expect(change({ periods: {}, period: '2025 to 2026' })).toBe('2025 to 2026');
  });

  test('invents nothing: without a template there is no such line', () => {
    const bare = factsOf(scoreDocument(committeeScores(), checklist, { language: 'en' }));
    for (const label of [
      'Period',
      'Answers collected',
      'Validated',
      'Meeting useful?',
      'Previous assessments',
    ])
      expect(bare.has(label), label).toBe(false);
  });

  test('counts respondents by sex where the data says it', () => {
    const bySex = [
      { name: 'female', count: 4 },
      { name: '', count: 2 },
    ];
    const mechanisms = [aMechanism('Dowa', 'baseline', { bySex })];
    const document = scoreDocument(committeeScores({ mechanisms }), checklist, { language: 'en' });
    expect(factsOf(document).get('By sex')).toBe('female 4, (not given) 2');
  });

  test('takes title, wording, colours and logo from the template', () => {
    const { title, subtitle, cover, theme } = handedOver('fr');
    expect(title).toBe('Le travail commun des comités');
    expect(subtitle).toBe('Scores');
    expect(cover).toEqual({
      organisation: 'Conseil de Lakeshore',
      confidentiality: 'Réservé aux membres',
      preface: ['Trois comités ont répondu.', 'Thank you.'],
      contact: 'office@lakeshore.example',
      footer: 'Lakeshore',
    });
    // Writers know the band “weak” by its colour, red.
    expect(theme?.bands).toEqual({ red: '#e8a49c', yellow: '#fdf0b0' });
    expect(theme?.accent).toBe('#1b5e57');
    expect(theme?.logo).toMatchObject({
      mediaType: 'image/png',
      width: 4,
      height: 3,
      description: 'Une maison',
    });
  });

  test('marks wording that lacks the language of the report', () => {
    expect(handedOver('es').cover?.organisation).toBe('Lakeshore Council [en]');
    expect(handedOver('es').cover?.footer).toBe('Lakeshore');
  });

  test('leaves a report without a template as it is', () => {
    const document = scoreDocument(committeeScores(), checklist, { language: 'en' });
    expect('cover' in document).toBe(false);
    expect('theme' in document).toBe(false);
    expect(document.title).toBe('District committees');
  });
});

const sectionIds = (document: ReportDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));

describe('the order of a report', () => {
  test('cover, summary, findings, overview, details, factors, method, problems, annex', () => {
    expect(sectionIds(handedOver('en'))).toEqual([
      'about',
      'summary',
      'findings',
      'overview-heading',
      'details',
      'factors',
      'method',
      'problems',
      'annex',
    ]);
    expect(sectionIds(changeDocument(committeeChanges(), checklist, { language: 'en' }))).toEqual([
      'about',
      'summary',
      'findings',
      'overview-heading',
      'details',
      'looking-back',
      'factors',
      'method',
      'problems',
      'annex',
    ]);
  });

  test('a terminal leaves the annex out unless it is asked for', () => {
    const few = scoreDocument(committeeScores(), checklist, { language: 'en', details: 'few' });
    expect(sectionIds(few)).not.toContain('annex');
  });
});

/** The blocks under a heading, down to the next heading as high. */
function under(document: ReportDocument, id: string): Block[] {
  const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const head = document.blocks[start];
  if (head?.kind !== 'heading') throw new Error(`no heading ${id} among ${idsOf(document).join(', ')}`);
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return end === -1 ? rest : rest.slice(0, end);
}

const section = (document: ReportDocument, id: string): ReportDocument => ({
  ...document,
  blocks: under(document, id),
});

describe('a domain by itself', () => {
  const domain = 'mechanism-Kasungu-baseline-domain-meetings';
  const own = section(scoreDocument(committeeScores(), checklist, { language: 'en' }), domain);

  test('has its score, what each role says, and its items', () => {
    const facts = factsOf(own);
    expect(facts.get('Score')).toBe('37.5 Unsatisfactory (4 respondents, 88\u00a0% answered)');
    expect(facts.get('Roles')).toBe(
      'coordinator 100.0 (1 respondent), partner 16.7 (3 respondents); gap +83.3 points',
    );
    expect(tableOf(own, `${domain}-items`).rows.map(([item]) => item)).toEqual([
      'The committee has a written mandate signed by the district authority (mandate)',
      'The committee meets at least every quarter (quarterly)',
    ]);
  });

  test('says how much was written and not what', () => {
    const facts = factsOf(own);
    expect(facts.get('Evidence')).toBe('1 reference, not shown (--comments shows it)');
    expect(facts.get('Comments')).toBe('2 comments, not shown (--comments shows them)');
  });

  test('has the actions that its band asks for, and none where it asks for none', () => {
    expect(sentencesOf(own)).toContain('Actions required (Unsatisfactory):');
    const good = section(
      scoreDocument(committeeScores(), checklist, { language: 'en' }),
      'mechanism-Kasungu-baseline-domain-membership',
    );
    expect(sentencesOf(good)).toEqual([]);
  });

  test('in a change it has both rounds of every item, and the later round’s roles and actions', () => {
    const change = changeDocument(committeeChanges(), checklist, { language: 'en' });
    const kasungu = section(change, 'mechanism-Kasungu-domain-meetings');
    expect(factsOf(kasungu).get('follow-up')).toBe('37.5 Unsatisfactory (4 respondents, 88\u00a0% answered)');
    expect(factsOf(kasungu).get('Change')).toBe(
      '70.0 → 40.0 (−30.0 points); Satisfactory → Unsatisfactory (beyond noise)',
    );
    expect(tableOf(kasungu, 'mechanism-Kasungu-domain-meetings-items').columns).toEqual([
      'Item',
      'n',
      'baseline',
      'follow-up',
      'Change',
    ]);
    expect(sentencesOf(kasungu)).toContain('Actions required (Unsatisfactory):');
  });
});

describe('comments', () => {
  test('stand word for word under their item, where they were asked for', () => {
    const own = section(handedOver('en'), 'mechanism-Kasungu-baseline-domain-meetings');
    const told = sentencesOf(own);
    const start = told.indexOf('“The committee meets at least every quarter” (quarterly):');
    expect(told.slice(start + 1, start + 4)).toEqual([
      'Comment: “Only when a visitor comes”',
      'Comment: “Twice a year”',
      'Evidence: “Minutes of May”',
    ]);
    expect(factsOf(own).get('Comments')).toBe('2 comments, below');
  });

  test('bring cautions: they may name people, and among few they tell who wrote them', () => {
    const told = sentencesOf(section(handedOver('en'), 'summary'));
    expect(told).toContain(
      'Comments stand as they were written and may name people. Read them before the report is handed on.',
    );
    expect(told).toContain(
      'A comment can tell who wrote it where fewer than 5 were asked: Kasungu (4 respondents). Leave such comments out of what is handed on.',
    );
    const silent = sentencesOf(scoreDocument(committeeScores(), checklist, { language: 'en' }));
    expect(silent.filter((text) => text.includes('who wrote'))).toEqual([]);
  });

  test('to a question put to fewer than five of many are cautioned against as well', () => {
    const [dowa] = committeeScores().mechanisms;
    const domains = (dowa?.domains ?? []).map((domain) => ({
      ...domain,
      items: domain.items.map((item) =>
        item.id === 'mandate'
          ? {
              ...item,
              states: { ...item.states, answered: 1, 'not-asked': 5 },
              comments: [{ kind: 'note' as const, text: 'Signed' }],
            }
          : { ...item, comments: [] },
      ),
    }));
    const mechanisms = [aMechanism('Dowa', 'baseline', { domains })];
    const document = scoreDocument(committeeScores({ mechanisms }), checklist, { language: 'en' });
    expect(sentencesOf(section(document, 'summary')).join(' ')).toContain('Dowa (1 question)');
  });
});

describe('contributing and impeding factors', () => {
  test('are counted unless comments were asked for', () => {
    const document = scoreDocument(committeeScores(), checklist, { language: 'en' });
    expect(under(document, 'factors-wishes')).toEqual([
      { kind: 'paragraph', text: '3 answers, not shown (--comments shows them)' },
    ]);
  });

  test('stand under the heading of their question, mechanism by mechanism', () => {
    expect(under(handedOver('en'), 'factors-wishes')).toEqual([
      { kind: 'paragraph', text: 'Dowa (2 answers):' },
      { kind: 'list', items: ['“Fuel”', '“Younger members”'] },
      { kind: 'paragraph', text: 'Kasungu (1 answer):' },
      { kind: 'list', items: ['“A mandate”'] },
    ]);
  });

  test('have no section where the checklist asks for none', () => {
    const scored = committeeChecklist({ domains: checklist.domains.slice(0, 1) });
    const document = scoreDocument(committeeScores(), scored, { language: 'en' });
    expect(sectionIds(document)).not.toContain('factors');
  });
});

describe('the annex', () => {
  test('has every item with scale, answers by option, the states of the others, and its score', () => {
    const mechanisms = [troubledMechanism('Kasungu', 'baseline')];
    const document = scoreDocument(committeeScores({ mechanisms }), checklist, { language: 'en' });
    expect(tableOf(document, 'annex-meetings')).toEqual({
      columns: ['Item', 'Scale', 'Answers', 'Score'],
      rows: [
        [
          'The committee has a written mandate signed by the district authority (mandate)',
          'regularity',
          "Never\u00a00, Rarely\u00a00, Sometimes\u00a02, Fairly often\u00a04, Very regularly\u00a00; don't know\u00a01",
          '25.0',
        ],
        [
          'The committee meets at least every quarter (quarterly)',
          'regularity',
          'Never\u00a00, Rarely\u00a00, Sometimes\u00a02, Fairly often\u00a04, Very regularly\u00a00',
          '50.0',
        ],
      ],
    });
    expect(tableOf(document, 'annex-membership').rows[1]?.slice(1)).toEqual([
      'free text',
      '1 answer; blank\u00a03',
      'not scored',
    ]);
  });

  test('adds mechanisms up where there are more than three, and then has no score', () => {
    const mechanisms = ['A', 'B', 'C', 'D'].map((name) => aMechanism(name, 'baseline'));
    const document = scoreDocument(committeeScores({ mechanisms }), checklist, { language: 'en' });
    const { columns, rows } = tableOf(document, 'annex-meetings');
    expect(columns).not.toContain('Score');
    // Each of the four has 2 × Sometimes and 4 × Fairly often.
    expect(rows[0]).toContain(
      'Never\u00a00, Rarely\u00a00, Sometimes\u00a08, Fairly often\u00a016, Very regularly\u00a00',
    );
  });
});

describe('hostile text in a template and in comments stays text', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const loaded = aTemplate({
      organisation: text,
      wording: {
        title: text,
        subtitle: text,
        preface: [text],
        footer: text,
        contact: text,
        confidentiality: text,
      },
      cover: {
        ...template.template.cover,
        period: text,
        periods: { baseline: text },
        previous: [text],
        further: [{ label: text, value: text }],
      },
    });
    const mechanisms = commentedScores().mechanisms.map((score) => ({
      ...score,
      domains: score.domains.map((domain) => ({
        ...domain,
        items: domain.items.map((item) => ({
          ...item,
          comments: [
            { kind: 'answer' as const, text },
            { kind: 'note' as const, text },
          ],
        })),
      })),
    }));
    const document = scoreDocument(committeeScores({ mechanisms }), checklist, {
      language: 'en',
      template: loaded,
    });
    const terminal = writeTerminal(document, { width: 80 });
    expect(terminal).not.toMatch(CONTROLS);
    expect(Math.max(...terminal.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
    for (const markdown of [writeMarkdown(document), writeGithub(document)]) {
      expect(markdown).not.toMatch(CONTROLS);
      const own = markdown.replace(/<\/?details>|<\/?summary>|<\/?b>/g, '');
      expect(own).not.toMatch(/<[a-z!/]/i);
    }
  });
});
