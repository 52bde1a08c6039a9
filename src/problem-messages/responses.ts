import type { Lists, Near, Numbers, Texts } from './values.ts';

/** Of files of answers and of lists of those invited. */
export const responseMessages = {
  'line-too-long': ({ row, file }: Numbers<'row'> & Texts<'file'>) =>
    `Line ${row} of ${file} is longer than a million characters.`,
  'quote-not-closed': ({ row, file }: Numbers<'row'> & Texts<'file'>) =>
    `A quotation mark in the row that starts on line ${row} of ${file} is never closed.`,
  'file-no-rows': ({ file }: Texts<'file'>) => `${file} has a header and no rows of data.`,
  'forms-mixed': ({ file }: Texts<'file'>) =>
    `${file} is of another form than the file before it: one has a column per item, the other a line per answer.`,
  'tag-row': ({ row, file }: Numbers<'row'> & Texts<'file'>) => `Line ${row} of ${file} holds HXL tags.`,
  'tag-row-below': ({ row, file, headerRow }: Numbers<'row' | 'headerRow'> & Texts<'file'>) =>
    `Line ${row} of ${file} holds HXL tags, line ${headerRow} the headers; what stands above was left out.`,

  'columns-for-one': ({ file, count, name, places }: Texts<'file' | 'name' | 'places'> & Numbers<'count'>) =>
    `${file}: ${count} columns can be ${name}: ${places}.`,
  'columns-called': ({ file, count, name, places }: Texts<'file' | 'name' | 'places'> & Numbers<'count'>) =>
    `${file}: ${count} columns are called ${name}: ${places}.`,
  'column-named-twice': ({ file, position, name }: Texts<'file' | 'name'> & Numbers<'position'>) =>
    `${file}: column #${position} is named twice with --column, also as ${name}.`,
  'column-not-found': ({ header, name, near }: Texts<'header' | 'name'> & Near) =>
    `No file has the column “${header}” that --column names for ${name}.${meant(near)}`,
  'column-not-in-files': ({ name, near }: Texts<'name'> & Near) =>
    `No file has a column “${name}”.${meant(near)}`,
  'column-name-unknown': ({ name, near }: Texts<'name'> & Near) =>
    `--column ${name}: the checklist has no such item, and no column of the data is called so.${meantPlain(near)}`,
  'column-near': ({ header, nearest }: Texts<'header' | 'nearest'>) =>
    `Column “${header}” is not used; the nearest name is ${nearest}.`,
  'columns-not-used': ({ count, names }: Numbers<'count'> & Texts<'names'>) =>
    `${count === 1 ? '1 column' : `${count} columns`} not used: ${names}.`,
  'column-needed': ({ file, field }: Texts<'file' | 'field'>) =>
    `${file} has no column ${field}, which long form needs.`,
  'column-none-matched': ({ file, checklist, headers }: Texts<'file' | 'checklist' | 'headers'>) =>
    `No column of ${file} belongs to the checklist ${checklist}. It has: ${headers}.`,
  'column-no-mechanism': ({ file, name }: Texts<'file' | 'name'>) =>
    `${file} has no column for the mechanism; its rows are taken for one, “${name}”.`,
  'column-no-round': ({ file, round }: Texts<'file' | 'round'>) =>
    `${file} has no column for the round; its rows are taken for “${round}”.`,
  'column-no-role': ({ file }: Texts<'file'>) =>
    `${file} has no column for the role; its rows count for all respondents and for no role.`,
  'names-and-more': ({ names, more }: Texts<'names'> & Numbers<'more'>) => `${names} and ${more} more`,
  'want-column-name': ({ fields }: Texts<'fields'>) =>
    `an item of the checklist, ITEM/CODE, or one of ${fields}`,
  'do-name-which': ({ name, position }: Texts<'name'> & Numbers<'position'>) =>
    `Say which one, such as --column ${name}=#${position}.`,
  'do-give-position': () => 'Give the position instead of the name, such as --by "#3".',
  'do-name-each-once': () => 'Give each column one name.',
  'do-name-column': ({ item, header }: Texts<'item' | 'header'>) =>
    `If it is ${item}, say --column "${item}=${header}".`,
  'do-give-item-and-answer': () => 'Data with a line per answer need both columns, item and answer.',

  'rows-too-long': ({ count }: Numbers<'count'>) =>
    `${rows(count)} with more cells than the header has columns: not used.`,
  'rows-too-short': ({ count }: Numbers<'count'>) =>
    `${count === 1 ? '1 row has' : `${count} rows have`} fewer cells than the header; the rest is taken as blank.`,
  'rows-no-mechanism': ({ count }: Numbers<'count'>) => `${rows(count)} without a mechanism: not used.`,
  'rows-no-round': ({ count }: Numbers<'count'>) => `${rows(count)} without a round: not used.`,
  'rows-no-respondent': ({ count }: Numbers<'count'>) => `${rows(count)} without a respondent: not used.`,
  'rows-no-role-to-weigh': ({ count }: Numbers<'count'>) =>
    `${rows(count)} without a role: not used, because the checklist weighs roles.`,
  'rows-no-role': ({ count }: Numbers<'count'>) =>
    `${count === 1 ? '1 row without a role counts' : `${count} rows without a role count`} for all respondents and for no role.`,
  'rows-role-unknown': ({ count, role, near }: Numbers<'count'> & Texts<'role'> & Near) =>
    `${rows(count)} with the role “${role}”: not used.${meantPlain(near)}`,
  'rows-level-unknown': ({ count, level }: Numbers<'count'> & Texts<'level'>) =>
    `${rows(count)} with the level “${level}”: not used.`,
  'rows-weight-unusable': ({ count }: Numbers<'count'>) =>
    `${rows(count)} without a usable weight: not used.`,
  'rows-item-unknown': ({ count, item, near }: Numbers<'count'> & Texts<'item'> & Near) =>
    `${rows(count)} for the item “${item}”: not used.${meantPlain(near)}`,
  'rows-contradict': ({ count, field }: Numbers<'count'> & Texts<'field'>) =>
    `${rows(count)} with another ${field} than an earlier line of the same respondent: not used.`,
  'want-above-0': () => 'a number above 0',
  'rows-none-usable': ({ rows, rejected, unasked }: Numbers<'rows' | 'rejected' | 'unasked'>) =>
    `None of the ${rows} rows can be used: ${rejected} rejected, ${unasked} not asked for.`,
  'do-see-rejected': () => 'See the other problems for why the rows were rejected.',
  'rows-rejected-beyond': ({ listed, more }: Numbers<'listed' | 'more'>) =>
    `${listed} rejected rows are listed with their cells; ${more} more were only counted.`,

  'lines-one-respondent': ({ lines, used }: Texts<'lines' | 'used'>) =>
    `Lines ${lines} are one respondent in one mechanism and round; ${used}.`,
  'lines-one-answer': ({ lines, used }: Texts<'lines' | 'used'>) =>
    `Lines ${lines} answer one item for one respondent; ${used}.`,
  'more-one-respondent': ({ count }: Numbers<'count'>) =>
    `${count} more groups of lines that are one respondent in one mechanism and round.`,
  'more-one-answer': ({ count }: Numbers<'count'>) =>
    `${count} more groups of lines that answer one item for one respondent.`,
  'lines-of-files': ({ entries }: Lists<'entries'>) => entries.join(', '),
  'line-of-file': ({ row, file }: Numbers<'row'> & Texts<'file'>) => `${row} of ${file}`,
  'used-none': () => 'none of them is used',
  'used-first': () => 'the first of them is used',
  'used-last': () => 'the last of them is used',

  'mechanism-not-in-data': ({ name, near }: Texts<'name'> & Near) =>
    `The data have no mechanism “${name}”.${meant(near)}`,
  'round-not-in-data': ({ name, near }: Texts<'name'> & Near) =>
    `The data have no round “${name}”.${meant(near)}`,
  'mechanisms-alike': ({ mechanisms }: Lists<'mechanisms'>) =>
    `${mechanisms.map(quoted).join(' and ')} are taken for ${mechanisms.length} mechanisms.`,
  'item-not-in-data': ({ item }: Texts<'item'>) => `No column or line is about the item ${item}.`,

  'answer-unknown': ({ value, item, count, near }: Texts<'value' | 'item'> & Numbers<'count'> & Near) =>
    `“${value}” is no answer to ${item}; found ${count === 1 ? 'once' : `${count} times`}.${meant(near)}`,
  'answers-more': ({ item, count }: Texts<'item'> & Numbers<'count'>) =>
    `${item}: ${count} more values not understood.`,
  'answers-many-more': ({ item }: Texts<'item'>) => `${item}: many more values not understood.`,
  'answers-none-known': ({ count, checklist }: Numbers<'count'> & Texts<'checklist'>) =>
    `None of the ${count} answers is one that the checklist ${checklist} knows.`,
  'answers-of-others': ({ item, asked, count }: Texts<'item' | 'asked'> & Numbers<'count'>) =>
    `${item} is asked of ${asked} only; ${count === 1 ? '1 answer' : `${count} answers`} of others set aside.`,
  'want-range': ({ min, max }: Numbers<'min' | 'max'>) => `a number from ${min} to ${max}`,
  'want-free-text': () => 'text',
  'want-any-of': ({ choices }: Texts<'choices'>) => `any of ${choices}`,

  'invited-no-column': ({ file }: Texts<'file'>) =>
    `${file} has no column mechanism, which the list of those invited needs.`,
  'do-call-mechanism': () => 'Call the column mechanism.',
  'invited-no-count': ({ count }: Numbers<'count'>) =>
    `${rows(count)} without a whole number of people invited: not used.`,
  'invited-twice': ({ count }: Numbers<'count'>) =>
    `${rows(count)} for someone who is on the list already, in the same mechanism and round: counted once.`,
  'invited-number-beside-person': ({ count }: Numbers<'count'>) =>
    `${rows(count)} with a respondent and a number other than 0 or 1: counted as one person each.`,
  'invited-active-unusable': ({ count }: Numbers<'count'>) =>
    `${rows(count)} without yes, no or a number of active members: taken for none.`,

  'more-of-kind': ({ title, count }: Texts<'title'> & Numbers<'count'>) =>
    `${title}: ${count} more of the same kind.`,
} as const;

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function quoted(name: string): string {
  return `“${name}”`;
}

function meant(near: string | null): string {
  return near === null ? '' : ` Did you mean ${quoted(near)}?`;
}

function meantPlain(near: string | null): string {
  return near === null ? '' : ` Did you mean ${near}?`;
}
