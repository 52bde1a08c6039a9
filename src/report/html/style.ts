import { DARK, LIGHT, paletteVariables } from '../charts/palette.ts';
import type { ReportDocument } from '../document.ts';
import base from './style/base.css';
import blocks from './style/blocks.css';
import controls from './style/controls.css';
import print from './style/print.css';
import table from './style/table.css';
import { pageStyle, themeStyle } from './theme.ts';

const light = paletteVariables(LIGHT);
const dark = paletteVariables(DARK);

/** Colours as the reader's system has them, or as the switch says; paper is always light. */
const COLOURS = `:root{color-scheme:light;${light}}
@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}
`;

const STYLE = [COLOURS, base, blocks, table, controls, print].join('\n');

/** All of the style of a page: the usual one, then what the document adds. */
export function styleOf(title: string, { cover, theme, runningNote }: ReportDocument): string {
  return `${STYLE}${theme ? themeStyle(theme) : ''}${pageStyle(title, cover, runningNote)}`;
}
