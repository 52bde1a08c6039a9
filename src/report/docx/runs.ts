import { xmlText } from '../office/xml.ts';

/** Text as it stands, heavier where it is strong. */
export function run(text: string, isStrong = false): string {
  if (text === '') return '';
  const weight = isStrong ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  return `<w:r>${weight}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A paragraph in a style; `further` are paragraph properties that follow the style in the schema. */
export function paragraph(style: string, runs: string, further = ''): string {
  const properties = style === 'Normal' && further === '' ? '' : `<w:pStyle w:val="${style}"/>${further}`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A field with the result that it has now, which Word works out anew when it updates fields. */
export function field(instruction: string, result: string): string {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return [
    char('begin'),
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    char('separate'),
    result,
    char('end'),
  ].join('');
}

/** Stands after a table: two with nothing between them would become one. */
export const GAP = paragraph('Gap', '');
