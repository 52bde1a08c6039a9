import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/document.ts';
import { writeHtml } from '../../../src/report/html/write-html.ts';
import { aBlock, DUMBBELL } from '../../helpers/charts.ts';
import { expectGoldenText } from '../../helpers/golden.ts';
import { smallDocument } from '../../helpers/small-document.ts';

function page(document: ReportDocument): string {
  return [...writeHtml(document)].join('');
}

/** The page without what is the same in every page. */
function content(html: string): string {
  return html.replace(/<(style|script)>[^<]*<\/\1>/g, '<$1>…</$1>').replace(/'sha256-[^']+'/g, "'sha256-…'");
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
}

describe('a page', () => {
  test('as it is written', () => {
    expectGoldenText('report/html/small.html', content(page(smallDocument())));
  });

  test('with the cover of an organisation', () => {
    const cover = {
      organisation: 'Ministry of Social Affairs',
      confidentiality: 'For members of the committee',
      preface: ['Why this was done.'],
      contact: 'm-and-e@example.org',
      footer: 'Ministry of Social Affairs, "M&E" unit',
    };
    const html = page(smallDocument({ cover, blocks: [] }));
    expectGoldenText('report/html/cover.html', content(html));
    expect(html).toContain('@bottom-left{content:"Ministry of Social Affairs\\2c  \\22 M\\26 E\\22  unit"}');
  });

  test('is the same a second time, byte for byte', () => {
    const document = smallDocument({ blocks: [...smallDocument().blocks, aBlock(DUMBBELL)] });
    expect(page(document)).toBe(page(document));
  });

  test('has no id twice, and no link that leads nowhere', () => {
    const chart = aBlock(DUMBBELL);
    const html = page(
      smallDocument({ blocks: [...smallDocument().blocks, ...smallDocument().blocks, chart, chart] }),
    );
    const ids = attributes(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const link of attributes(html, 'href')) expect(ids).toContain(link.slice(1));
    for (const names of [...attributes(html, 'aria-labelledby'), ...attributes(html, 'for')])
      for (const name of names.split(' ')) expect(ids).toContain(name);
  });

  test('gives every folded part open, for readers without a script', () => {
    const html = page(smallDocument());
    expect(html.match(/<details class="fold" open>/g)).toHaveLength(1);
    expect(html.match(/<details/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
  });

  test('says its language and direction', () => {
    expect(page(smallDocument({ language: 'fr' }))).toContain('<html lang="fr" dir="ltr">');
    expect(page(smallDocument({ language: 'ar' }))).toContain('<html lang="ar" dir="rtl">');
  });

  test('keeps names of the other direction apart', () => {
    const name = 'لجنة (3)';
    expect(page(smallDocument({ title: name }))).toContain(`<bdi>${name}</bdi></h1>`);
    expect(page(smallDocument({ title: 'Kivu', language: 'ar' }))).toContain('<bdi>Kivu</bdi></h1>');
    expect(page(smallDocument({ title: 'Kivu' }))).toContain('>Kivu</h1>');
  });
});

describe('what may load or run', () => {
  const logo = {
    bytes: new Uint8Array([1, 2, 3]),
    mediaType: 'image/png',
    width: 10,
    height: 20,
    description: 'A "tree"',
  } as const;

  function policy(html: string): string[] {
    return (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').split('; ');
  }

  function hashes(html: string, name: string): string[] {
    return [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(
      ([, text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    );
  }

  test.each([
    ['plainly', smallDocument()],
    [
      'in the colours of an organisation',
      smallDocument({ theme: { accent: '#004d40', bands: { red: '#aa0000' }, logo } }),
    ],
  ])('is told by the hashes of the bytes that stand in it, %s', (_, document) => {
    const html = page(document);
    expect(policy(html)).toContain(`style-src ${hashes(html, 'style').join(' ')}`);
    expect(policy(html)).toContain(`script-src ${hashes(html, 'script').join(' ')}`);
    expect(hashes(html, 'style')).toHaveLength(1);
    expect(hashes(html, 'script')).toHaveLength(2);
  });

  test('is nothing else', () => {
    const html = page(smallDocument());
    expect(policy(html).filter((rule) => !/^(style|script)-src /.test(rule))).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(content(html)).not.toMatch(/\s(style|on\w+|src|action)=/i);
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test('is the logo where there is one', () => {
    const html = page(smallDocument({ theme: { accent: null, bands: {}, logo } }));
    expect(policy(html)).toContain('img-src data:');
    expect(html).toContain(
      '<img class="logo" src="data:image/png;base64,AQID" alt="A &quot;tree&quot;" width="10" height="20">',
    );
  });

  test('is never a colour that is none', () => {
    const theme = { accent: 'red;}</style><script>alert(1)</script>', bands: { red: 'url(x)' }, logo: null };
    expect(page(smallDocument({ theme }))).toBe(page(smallDocument()));
  });
});
