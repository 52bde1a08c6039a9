import type { Look } from '../office/look.ts';
import type { Words } from '../words/words.ts';
import type { Media } from './picture-xml.ts';

/** What the parts of a file share while it is written. */
export interface WriteContext {
  readonly words: Words;
  readonly look: Look;
  readonly rightToLeft: boolean;
  /** The next number of a table or a figure. */
  readonly next: (kind: 'table' | 'figure') => number;
  /** Keeps a file of a picture for the archive, and gives the id by which the document refers to it. */
  readonly keep: (media: Media) => string;
  /** The next number of a picture. */
  readonly nextPicture: () => number;
}
