import { expect } from 'vitest';
import { placedTexts } from './svg-texts.ts';
import { allElements, type XmlElement } from './xml.ts';

/** Texts stay within the picture, and no two of them lie on each other. */
export function expectRoomForTexts(svg: XmlElement): void {
  const [, , width = 0, height = 0] = (svg.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const texts = placedTexts(svg).filter(({ text }) => text !== '');
  for (const { text, left, right, top, bottom } of texts) {
    expect(left, text).toBeGreaterThanOrEqual(-0.5);
    expect(right, text).toBeLessThanOrEqual(width + 0.5);
    expect(top, text).toBeGreaterThanOrEqual(-0.5);
    expect(bottom, text).toBeLessThanOrEqual(height + 0.5);
  }
  const sorted = texts.toSorted((a, b) => a.top - b.top);
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.top > one.bottom) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      expect(across > 1 && down > 2, `${one.text} on ${other.text}`).toBe(false);
    }
  }
}

/** No place or size of a picture is anything but a number. */
export function expectNumbers(svg: XmlElement): void {
  for (const { name, attributes } of allElements(svg)) {
    for (const [key, value] of attributes)
      expect(value, `${name} ${key}`).not.toMatch(/NaN|Infinity|undefined|null/);
    for (const key of ['width', 'height', 'r']) {
      if (attributes.has(key)) expect(Number(attributes.get(key))).toBeGreaterThanOrEqual(0);
    }
  }
}
