import { fitText } from '../charts/measure.ts';
import { element, textContent } from '../charts/svg.ts';
import type { Logo } from '../document.ts';
import { emfOf } from '../office/emf/emf.ts';
import type { Media } from './picture-xml.ts';
import { plainSvg } from './plain-svg.ts';

const LARGEST_LETTERS = 20;
const SMALLEST_LETTERS = 11;

/**
 * What stands in the place of a logo drawn as SVG in programs that show none, such as Word before 2016: the same outlines
 * where it is no more than outlines, else its words in as much room.
 */
export function logoFallback(
  { bytes, description }: Logo,
  room: { readonly width: number; readonly height: number },
): Media {
  const drawing = plainSvg(new TextDecoder().decode(bytes)) ?? lettersOf(description, room);
  return { ending: 'emf', content: emfOf(drawing) };
}

function lettersOf(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const size = Math.max(SMALLEST_LETTERS, Math.min(LARGEST_LETTERS, width / 10, height / 3));
  const lineHeight = size * 1.2;
  const { lines } = fitText(text, width, size, Math.max(1, Math.floor(height / lineHeight)), true);
  const top = (height - lines.length * lineHeight) / 2 + size;
  const texts = lines.map((line, index) =>
    element('text', { x: width / 2, y: top + index * lineHeight }, textContent(line)),
  );
  const frame = {
    width,
    height,
    'font-size': size,
    'font-weight': 'bold',
    'text-anchor': 'middle',
    fill: '#1f1f1f',
  };
  return element('svg', frame, ...texts);
}
