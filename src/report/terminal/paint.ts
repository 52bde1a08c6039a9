import type { BandColour } from '../document.ts';

/** How text is made heavier, fainter or coloured; colours only ever repeat what the words say. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly colour: (text: string, colour: BandColour) => string;
}

const asItIs = (text: string) => text;

/** For a file, a pipe, or a terminal without colours. */
export const NO_PAINT: Paint = { bold: asItIs, dim: asItIs, colour: asItIs };
