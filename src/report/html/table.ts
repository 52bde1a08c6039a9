import type { Cell, TableBlock } from '../document.ts';
import { type Caption, captionOf } from './caption.ts';
import { attribute, escapeHtml } from './escape.ts';
import { explainedAttributes } from './explained.ts';
import type { Page } from './page.ts';
import { OWN } from './sections.ts';

/** From so many rows on, a table can be filtered by what is typed. */
const FEWEST_TO_FILTER = 12;

/** From so many rows on, a table scrolls under its head. */
const FEWEST_TO_SCROLL = 40;

/** Up to so many characters, a figure is not broken into lines; a cell with more keeps a width to be read at. */
const LONGEST_FIGURE = 24;

/** A table in a region of its own that scrolls where the screen is narrow; its notes below. */
export function tableHtml(block: TableBlock, caption: Caption, page: Page): string {
  const { columns, rows, notes, explained } = block;
  const labelled = attribute('aria-labelledby', caption.id);
  const isTall = rows.length >= FEWEST_TO_SCROLL;
  const behind = explained === undefined ? { table: '', rows: [] } : explainedAttributes(explained);
  return [
    `<figure class="table${block.isLeftOutOnPaper ? ' on-screen' : ''}"${attribute('id', block.id)}>`,
    captionOf(block.caption, caption, page),
    rows.length >= FEWEST_TO_FILTER ? filterTools(block, page) : '',
    `<div class="scroll${isTall ? ' tall' : ''}" role="group"${labelled} tabindex="0">`,
    `<table${labelled}${behind.table}>`,
    `<thead><tr>${columns.map((column) => headCell(column, page)).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row, index) => rowHtml(row, behind.rows[index] ?? '', columns, page)),
    '</tbody></table></div>',
    ...notes.map((note) => `<p class="table-note">${page.text(note)}</p>`),
    '</figure>\n',
  ].join('');
}

function filterTools({ id }: TableBlock, { words }: Page): string {
  const { filter, rowsShown } = words.html;
  const input = `${id}${OWN}filter`;
  return [
    '<div class="tools">',
    `<label${attribute('for', input)}>${escapeHtml(filter)}</label>`,
    `<input type="search" class="filter" autocomplete="off" spellcheck="false"${attribute('id', input)}>`,
    `<output${attribute('for', input)}${attribute('data-text', rowsShown('{shown}', '{all}'))}></output>`,
    '</div>',
  ].join('');
}

type Column = TableBlock['columns'][number];

function headCell({ label, align }: Column, page: Page): string {
  if (label === '') return '<td></td>';
  return `<th scope="col"${align === 'right' ? ' class="n"' : ''}>${page.text(label)}</th>`;
}

function rowHtml(row: readonly Cell[], behind: string, columns: readonly Column[], page: Page): string {
  const isTotal = row.every((cell) => cell.strong === true);
  const mechanism = attribute('data-mechanism', mechanismOf(row, page));
  const cells = row.map((cell, index) => {
    const content = contentOf(cell, index, page);
    const isRight = columns[index]?.align === 'right';
    return cellHtml(cell, index === 0, isRight, cell.strong && !isTotal ? `<b>${content}</b>` : content);
  });
  return `<tr${isTotal ? ' class="total"' : ''}${mechanism}${behind}>${cells.join('')}</tr>\n`;
}

/** A row is about the mechanism that its first cell names, where a section of the report is about that one. */
function mechanismOf([first]: readonly Cell[], { mechanisms }: Page): string | null {
  return first !== undefined && mechanisms.has(first.text) ? first.text : null;
}

function cellHtml({ text, number }: Cell, isFirst: boolean, isRight: boolean, content: string): string {
  const isHead = isFirst && text !== '';
  const isLong = !isHead && text.length > LONGEST_FIGURE;
  const classes = [...(isRight ? ['n'] : []), ...(isLong ? ['long'] : [])].join(' ');
  const align = attribute('class', classes === '' ? null : classes);
  const value = attribute('data-value', number === undefined ? null : String(number));
  return isHead ? `<th scope="row"${align}${value}>${content}</th>` : `<td${align}${value}>${content}</td>`;
}

function contentOf({ text, colour }: Cell, column: number, page: Page): string {
  const written = page.text(text);
  if (colour !== undefined) return `<span class="band ${colour}">${written}</span>`;
  const target = column === 0 ? page.mechanisms.get(text) : undefined;
  return target === undefined ? written : `<a${attribute('href', `#${target}`)}>${written}</a>`;
}
