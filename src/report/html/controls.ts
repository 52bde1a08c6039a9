import { attribute, escapeHtml } from './escape.ts';
import type { Page } from './page.ts';
import { OWN } from './sections.ts';

/** A choice of one mechanism or case to be shown alone; nothing where there are not two. */
export function mechanismFilter({ words: { html }, mechanisms, chosen, text }: Page): string {
  if (mechanisms.size < 2) return '';
  const choice = html.choice[chosen];
  const id = `${OWN}mechanism`;
  const options = [...mechanisms.keys()].map(
    (name) => `<option${attribute('value', name)}>${escapeHtml(name)}</option>`,
  );
  return [
    `<div class="controls scripted" role="search"${attribute('aria-label', choice.choose)}>`,
    `<label for="${id}">${escapeHtml(choice.label)}</label>`,
    `<select id="${id}" autocomplete="off"><option value="">${text(choice.all)}</option>`,
    `${options.join('')}</select>`,
    `<output for="${id}" class="unseen"${attribute('data-text', choice.onlyShown('{name}'))}></output>`,
    '</div>\n',
  ].join('');
}

/** A switch between dark and light, which begins as the reader's system has it. */
export function themeSwitch({ words: { html } }: Page): string {
  return `<button type="button" class="theme scripted" aria-pressed="false">${escapeHtml(html.dark)}</button>`;
}
