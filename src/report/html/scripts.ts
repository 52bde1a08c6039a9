import early from './client/early.client.js';
import explained from './client/explained.client.js';
import filter from './client/filter.client.js';
import folds from './client/folds.client.js';
import mechanism from './client/mechanism.client.js';
import regions from './client/regions.client.js';
import sort from './client/sort.client.js';
import theme from './client/theme.client.js';

/** What runs in the reader's browser: `early` before anything is shown, `late` when all is there. */
export const SCRIPTS = {
  early: alone(early),
  late: [theme, folds, regions, filter, mechanism, sort, explained].map(alone).join(''),
} as const;

/** Each file by itself, without names in common. */
function alone(text: string): string {
  return `(() => {\n'use strict';\n${text}})();\n`;
}
