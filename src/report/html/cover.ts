import type { ReportDocument } from '../document.ts';
import { TITLE } from './caption.ts';
import { themeSwitch } from './controls.ts';
import { escapeHtml } from './escape.ts';
import type { Page } from './page.ts';
import { OWN } from './sections.ts';
import { logoHtml } from './theme.ts';

/** Whose report it is, what it is called, and who may read it. */
export function coverHtml({ title, subtitle, cover, theme }: ReportDocument, page: Page): string {
  return [
    `<header id="${OWN}top">`,
    theme?.logo ? logoHtml(theme.logo) : '',
    '<div class="titles">',
    line('organisation', cover?.organisation, page),
    `<h1 id="${TITLE}">${page.text(title)}</h1>`,
    line('subtitle', subtitle, page),
    line('confidentiality', cover?.confidentiality, page),
    `</div>${themeSwitch(page)}</header>\n`,
  ].join('');
}

/** What the organisation says before the report. */
export function prefaceHtml({ cover }: ReportDocument, page: Page): string {
  const paragraphs = cover?.preface ?? [];
  if (paragraphs.length === 0) return '';
  return `<div class="preface">${paragraphs.map((text) => `<p>${page.text(text)}</p>`).join('')}</div>\n`;
}

/** The warning of every page: stays in sight on a screen; on paper it stands above each page as well. */
export function runningHtml({ runningNote }: ReportDocument, page: Page): string {
  if (runningNote === undefined) return '';
  const label = `<strong>${escapeHtml(page.words.tones.caution)}</strong>`;
  const text = page.words.text.labelled(label, page.text(runningNote));
  return `<p class="note caution running" role="note">${text}</p>\n`;
}

/** Whom to ask, the organisation's own line, and the way back. */
export function footerHtml({ cover }: ReportDocument, page: Page): string {
  return [
    '<footer>',
    line('contact', cover?.contact, page),
    line('own', cover?.footer, page),
    `<a class="back" href="#${OWN}top">${escapeHtml(page.words.html.top)}</a></footer>\n`,
  ].join('');
}

function line(name: string, text: string | null | undefined, page: Page): string {
  return text ? `<p class="${name}">${page.text(text)}</p>` : '';
}
