import { XML_HEAD, xmlText } from '../office/xml.ts';
import { cellText } from './cell-text.ts';

/** Every text of a workbook once; cells hold its number. */
export interface SharedStrings {
  numberOf(text: string): number;
  pieces(): Generator<string>;
}

export function createSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *pieces() {
      yield `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) {
        yield `<si><t xml:space="preserve">${xmlText(cellText(text))}</t></si>`;
      }
      yield '</sst>';
    },
  };
}
