import type { Near, Numbers, Texts } from './values.ts';

/** Of Excel workbooks, of matrices of cases, and of the ladders that they are graded on. */
export const caseFileMessages = {
  'workbook-no-archive': ({ file }: Texts<'file'>) => `${file} is no Excel workbook.`,
  'workbook-no-parts': ({ file }: Texts<'file'>) => `${file} is a ZIP archive and no Excel workbook.`,
  'workbook-is-xlsb': ({ file }: Texts<'file'>) => `${file} is a binary Excel workbook (.xlsb).`,
  'workbook-is-ods': ({ file }: Texts<'file'>) => `${file} is an OpenDocument spreadsheet (.ods).`,
  'workbook-protected': ({ file }: Texts<'file'>) => `${file} is protected with a password.`,
  'workbook-broken': ({ file }: Texts<'file'>) =>
    `${file} cannot be read through: it is damaged or cut short.`,
  'workbook-over-mb': ({ file, limit }: Texts<'file'> & Numbers<'limit'>) =>
    `${file} is larger than ${limit} MB.`,
  'workbook-unpacked-over-mb': ({ file, limit }: Texts<'file'> & Numbers<'limit'>) =>
    `${file} would be larger than ${limit} MB when it is unpacked.`,
  'workbook-sheet-too-large': ({ file }: Texts<'file'>) =>
    `${file} has more sheets, or cells further out, than any table of cases.`,
  'workbook-no-sheet': ({ file }: Texts<'file'>) => `${file} has no sheet with cells.`,
  'file-too-many-rows': ({ file, limit }: Texts<'file'> & Numbers<'limit'>) =>
    `${file} has more than ${limit} rows.`,

  'ladder-several-documents': () => 'The file holds several documents separated by ---; a ladder is one.',
  'ladder-over-5-mb': () => 'The ladder is larger than 5 MB.',
  'ladder-directive': () => 'Lines that begin with % (YAML directives) are not used in ladders.',
  'ladder-tag-not-used': ({ tag }: Texts<'tag'>) => `The tag ${tag} is not used in ladders.`,
  'ladder-value-missing': ({ name }: Texts<'name'>) =>
    `The grade ${name} has no value while others have: give all grades a value, or none.`,
  'ladder-value-falls': ({ name }: Texts<'name'>) =>
    `The value of the grade ${name} is not above that of the grade before it; grades run from lowest to highest.`,
  'ladder-word-twice': ({ value, first, second }: Texts<'value' | 'first' | 'second'>) =>
    `“${value}” stands for two things: ${first} and ${second}.`,
  'ladder-scale-unknown': ({ scale, near }: Texts<'scale'> & Near) =>
    `No checklist given with -c has a scale “${scale}”.${meant(near)}`,
  'ladder-scale-unusable': ({ scale, checklist }: Texts<'scale' | 'checklist'>) =>
    `The scale ${scale} of ${checklist} is no ladder: that takes a list of options whose points rise.`,

  'case-no-column': ({ file, headers }: Texts<'file' | 'headers'>) =>
    `${file} has no column that names the cases. It has: ${headers}.`,
  'case-no-criteria': ({ file, headers }: Texts<'file' | 'headers'>) =>
    `${file} has no column that cases are graded in. It has: ${headers}.`,
  'case-no-criterion-left': () => 'No criterion is left on which cases are graded.',
  'case-column-name-unknown': ({ name, near }: Texts<'name'> & Near) =>
    `--column ${name}: there is no such criterion, and no column of a matrix is called so.${meant(near)}`,
  'case-column-no-grades': ({ column, count }: Texts<'column'> & Numbers<'count'>) =>
    `Column “${column}” is not taken for a criterion: ${count === 1 ? 'its 1 cell names no grade' : `none of its ${count} cells names a grade`}.`,
  'case-header-empty': ({ file, position }: Texts<'file'> & Numbers<'position'>) =>
    `${file}: column #${position} has cells and no header; it is not used.`,
  'case-sheet-chosen': ({ file, name, names }: Texts<'file' | 'name' | 'names'>) =>
    `${file}: the sheet “${name}” was read, and not: ${names}.`,
  'case-rows-no-name': ({ count }: Numbers<'count'>) =>
    `${rows(count)} without the name of a case: not used.`,
  'case-rows-no-criterion': ({ count }: Numbers<'count'>) => `${rows(count)} without a criterion: not used.`,
  'case-rows-criterion-unknown': ({ count, name, near }: Numbers<'count'> & Texts<'name'> & Near) =>
    `${rows(count)} for the criterion “${name}”, which the checklist does not have: not used.${meant(near)}`,
  'case-rows-none-usable': () => 'No row of the files can be used.',
  'case-twice': ({ lines, name, used }: Texts<'lines' | 'name' | 'used'>) =>
    `Rows ${lines} are the case “${name}”; ${used}.`,
  'case-cell-twice': ({ lines, name, item, used }: Texts<'lines' | 'name' | 'item' | 'used'>) =>
    `Rows ${lines} state ${item} of “${name}”; ${used}.`,
  'case-files-differ': ({
    name,
    item,
    first,
    from,
    second,
    to,
  }: Texts<'name' | 'item' | 'first' | 'from' | 'second' | 'to'>) =>
    `${item} of “${name}” is “${first}” in ${from} and “${second}” in ${to}; it is taken for not stated.`,
  'case-cell-not-understood': ({ value, column, count }: Texts<'value' | 'column'> & Numbers<'count'>) =>
    `“${value}” in ${column} names no grade; found ${count === 1 ? 'once' : `${count} times`} and taken for not stated.`,
  'case-none-understood': ({ count }: Numbers<'count'>) =>
    count === 1
      ? 'The 1 cell that is filled in names no grade.'
      : `None of the ${count} cells that are filled in names a grade.`,
  'case-outcome-unknown': ({ name, near }: Texts<'name'> & Near) =>
    `--outcome: no column and no criterion is called “${name}”.${meant(near)}`,
  'case-too-many': ({ rows: cases, count, limit, most }: Numbers<'rows' | 'count' | 'limit' | 'most'>) =>
    `${cases} cases on ${count} criteria: at most ${limit} cases and ${most} criteria can be set side by side.`,
  'want-grade': ({ choices }: Texts<'choices'>) =>
    `one of ${choices}, with anything more in brackets behind it; nothing where it is not stated`,
  'do-name-criterion-column': () => 'If one of them is a criterion, name it with --column CRITERION=HEADER.',

  'scores-no-json': ({ file }: Texts<'file'>) => `${file} begins like JSON and is none.`,
  'scores-other-json': ({ file }: Texts<'file'>) => `${file} is JSON that coordkit score did not print.`,
  'scores-wrong-part': ({ file, where }: Texts<'file' | 'where'>) =>
    `${file} is not as coordkit score prints it: ${where}.`,
  'scores-checklist-not-given': ({ file, id, value }: Texts<'file' | 'id' | 'value'>) =>
    `${file} was scored with ${id} ${value}, another file with another checklist or version: only items that are comparable can be set side by side.`,
  'scores-nothing-comparable': ({ names }: Texts<'names'>) => `${names}: no item is comparable between them.`,
  'do-compare-like': () => 'Compare mechanisms that were scored with one checklist.',
} as const;

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function meant(near: string | null): string {
  return near === null ? '' : ` Did you mean “${near}”?`;
}
