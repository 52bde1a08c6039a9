import type { BandColour } from '../document.ts';

/** Steps from the middle of a scale outwards. */
export const STEPS = [1, 2, 3, 4] as const;
export type Step = (typeof STEPS)[number];

export type Shade = 'middle' | `low-${Step}` | `high-${Step}`;

/**
 * What a colour is for. `…-text` is read on the shade of that name, `ink` on `band-…-pale` and on `paper`. `edge` draws
 * outlines, `line` hairlines that only guide the eye.
 */
export type ColourName =
  | 'ink'
  | 'muted'
  | 'edge'
  | 'line'
  | 'track'
  | 'paper'
  | 'first'
  | 'second'
  | Shade
  | `${Shade}-text`
  | `band-${BandColour}`
  | `band-${BandColour}-pale`;

export type Palette = Readonly<Record<ColourName, string>>;

/**
 * On white, and in print. Blue against orange is told apart with every common kind of colour blindness; the pale colours
 * of bands become lighter from red to blue, so that they are in order in black and white too.
 */
export const LIGHT: Palette = {
  ink: '#1a1f26',
  muted: '#4f5863',
  edge: '#6d7681',
  line: '#d3d8dd',
  track: '#e9ecef',
  paper: '#ffffff',
  first: '#1d4b87',
  second: '#a8500c',
  'low-4': '#8a4108',
  'low-4-text': '#ffffff',
  'low-3': '#c87a33',
  'low-3-text': '#1a1f26',
  'low-2': '#e8b27a',
  'low-2-text': '#1a1f26',
  'low-1': '#f6dcc0',
  'low-1-text': '#1a1f26',
  middle: '#e6e8eb',
  'middle-text': '#1a1f26',
  'high-1': '#cfe0f3',
  'high-1-text': '#1a1f26',
  'high-2': '#9dbfe3',
  'high-2-text': '#1a1f26',
  'high-3': '#6398d1',
  'high-3-text': '#1a1f26',
  'high-4': '#1d4b87',
  'high-4-text': '#ffffff',
  'band-red': '#a61b12',
  'band-red-pale': '#eea59d',
  'band-orange': '#b85300',
  'band-orange-pale': '#f7c48d',
  'band-yellow': '#a98c00',
  'band-yellow-pale': '#f4d97a',
  'band-green': '#00775a',
  'band-green-pale': '#cbeedb',
  'band-blue': '#1c5fb0',
  'band-blue-pale': '#dfeefd',
  'band-grey': '#5d6671',
  'band-grey-pale': '#dcdfe3',
};

/** On a dark screen. */
export const DARK: Palette = {
  ink: '#eef1f4',
  muted: '#b4bdc7',
  edge: '#8b95a1',
  line: '#39414b',
  track: '#2a3038',
  paper: '#14181d',
  first: '#8fc0ff',
  second: '#f5ac5c',
  'low-4': '#ffb066',
  'low-4-text': '#14181d',
  'low-3': '#c97a2c',
  'low-3-text': '#14181d',
  'low-2': '#8a5320',
  'low-2-text': '#ffffff',
  'low-1': '#553a20',
  'low-1-text': '#ffffff',
  middle: '#4a525c',
  'middle-text': '#ffffff',
  'high-1': '#2b4766',
  'high-1-text': '#ffffff',
  'high-2': '#37659b',
  'high-2-text': '#ffffff',
  'high-3': '#5f9bdc',
  'high-3-text': '#14181d',
  'high-4': '#a5d0ff',
  'high-4-text': '#14181d',
  'band-red': '#ff9d8f',
  'band-red-pale': '#6f1d1a',
  'band-orange': '#f5ac5c',
  'band-orange-pale': '#7d4a14',
  'band-yellow': '#e6cc55',
  'band-yellow-pale': '#6f6714',
  'band-green': '#5fcfa8',
  'band-green-pale': '#0f4f40',
  'band-blue': '#86bcff',
  'band-blue-pale': '#17406f',
  'band-grey': '#aab3be',
  'band-grey-pale': '#3d444d',
};

/** Name of the CSS variable that a page may set to change a colour. */
export function variableName(name: ColourName): string {
  return `--chart-${name}`;
}

/** The palette as declarations for a rule of CSS: `--chart-ink:#1a1f26;…`. */
export function paletteVariables(palette: Palette): string {
  return isColourNames(Object.keys(palette))
    .map((name) => `${variableName(name)}:${palette[name]};`)
    .join('');
}

function isColourNames(names: readonly string[]): ColourName[] {
  return names.filter((name): name is ColourName => Object.hasOwn(LIGHT, name));
}
