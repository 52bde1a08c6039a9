import { Chalk } from 'chalk';
import type { Paint } from './paint.ts';

const ORANGE = 208;

/** Paint for a terminal: 1 for its 16 colours, 2 for 256, 3 for all. */
export function chalkPaint(level: 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    colour: (text, colour) => (colour === 'orange' ? chalk.ansi256(ORANGE)(text) : chalk[colour](text)),
  };
}
