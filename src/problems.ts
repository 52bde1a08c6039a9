import { inEnglish, type Wording } from './problem-messages.ts';

export { inEnglish, type PartNoun, say, type Wording } from './problem-messages.ts';

export const SEVERITIES = ['note', 'warning', 'error', 'fatal'] as const;
/**
 * `note`: good to know; `warning`: the result may mislead; `error`: something was left out of the result;
 * `fatal`: nothing can be computed.
 */
export type Severity = (typeof SEVERITIES)[number];

/** What a problem says of itself, before its code gives it a severity and a remedy. */
export interface ProblemDetails {
  /** One sentence with the facts: what is wrong, for whom it is read. */
  readonly message: Wording;
  /** Path as the user gave it; null where no file is concerned. */
  readonly file?: string | null;
  /** Line of the file, counted from 1. */
  readonly row?: number | null;
  /** Header of the column, or position within the line (from 1) for a checklist. */
  readonly column?: string | number | null;
  /** The value as it was found, cut to 80 characters. */
  readonly value?: string | null;
  /** What would have been understood: names and codes as they are, or a phrase. */
  readonly expected?: string | Wording | null;
  /** What to do, where it is more particular than the remedy of the code. */
  readonly remedy?: Wording | null;
  /** How many times it occurred; rows and values named are then examples. */
  readonly count?: number;
}

/** Something the program did not understand or could not use. Plain data: every writer can show it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** In English; reports in other languages are written from `wording`. */
  readonly message: string;
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | number | null;
  readonly value: string | null;
  readonly expected: string | null;
  readonly remedy: string;
  readonly count: number;
  /** The message as a key and values; null where it came from elsewhere and is known in English only. */
  readonly wording: Wording | null;
  /** The same of `expected`; null where it is names and codes, which are alike in all languages. */
  readonly expectedWording: Wording | null;
  /** The same of `remedy`; null where it is the remedy of the code. */
  readonly remedyWording: Wording | null;
}

interface ProblemKind {
  readonly severity: Severity;
  readonly title: string;
  readonly remedy: string;
}

/** Every problem the program can name. Each code has a page in docs/problems. */
export const PROBLEM_KINDS = {
  // files
  'file-not-found': {
    severity: 'fatal',
    title: 'File not found',
    remedy: 'Check the path and the spelling of the name.',
  },
  'file-is-folder': {
    severity: 'fatal',
    title: 'A folder, not a file',
    remedy: 'Name the file inside the folder.',
  },
  'file-unreadable': {
    severity: 'fatal',
    title: 'File cannot be read',
    remedy: 'Check that you may read the file and that no other program holds it.',
  },
  'file-empty': {
    severity: 'fatal',
    title: 'Empty file',
    remedy: 'Export the data again; the file has no content.',
  },
  'file-binary': {
    severity: 'fatal',
    title: 'Not a text file',
    remedy: 'Save the data as CSV UTF-8 and use that file.',
  },
  'file-too-large': {
    severity: 'fatal',
    title: 'File too large',
    remedy: 'Check that this is the file you meant.',
  },
  'file-decoded-windows-1252': {
    severity: 'note',
    title: 'Read as Windows-1252',
    remedy: 'Save as CSV UTF-8 if accented letters look wrong.',
  },
  'output-unwritable': {
    severity: 'fatal',
    title: 'Output cannot be written',
    remedy: 'Choose another place with -o, or check that you may write there.',
  },
  'pdf-no-browser': {
    severity: 'fatal',
    title: 'No browser to make a PDF with',
    remedy:
      'Install Chromium, Chrome or Edge, or name it in the environment variable CHROMIUM; or write HTML (-o report.html), open it in any browser and print it to a file.',
  },
  'pdf-not-printed': {
    severity: 'fatal',
    title: 'The browser made no PDF',
    remedy: 'Write HTML (-o report.html), open it in any browser and print it to a file.',
  },
  // checklists
  'checklist-unknown': {
    severity: 'fatal',
    title: 'No such checklist',
    remedy: 'List those that ship with: coordkit checklists',
  },
  'checklist-syntax': {
    severity: 'fatal',
    title: 'Not valid YAML',
    remedy: 'Mend the line named; indentation is two spaces, never a tab.',
  },
  'checklist-unsafe': {
    severity: 'fatal',
    title: 'Unsafe YAML',
    remedy: 'Remove aliases and special keys; write the values out.',
  },
  'checklist-shape': {
    severity: 'error',
    title: 'Not as the format wants it',
    remedy: 'Write it as expected; see docs/checklist-format.md.',
  },
  'checklist-unknown-key': {
    severity: 'error',
    title: 'Unknown key',
    remedy: 'Correct the key, or remove it.',
  },
  'checklist-duplicate-id': {
    severity: 'error',
    title: 'Id used twice',
    remedy: 'Give each domain, item, band and gate an id of its own.',
  },
  'checklist-unknown-reference': {
    severity: 'error',
    title: 'Names something that is not there',
    remedy: 'Correct the name, or add what it names.',
  },
  'checklist-item-without-scale': {
    severity: 'error',
    title: 'Item without a scale',
    remedy: 'Give the item one of the scales of the checklist.',
  },
  'checklist-band-gap': {
    severity: 'error',
    title: 'Bands leave a gap',
    remedy: 'Let the lowest band start at 0; every other starts where the one below ends.',
  },
  'checklist-band-overlap': {
    severity: 'error',
    title: 'Bands overlap',
    remedy: 'Give each band an edge of its own.',
  },
  'checklist-zero-weights': {
    severity: 'error',
    title: 'Weights sum to zero',
    remedy: 'Give at least one item, or domain, a weight above 0.',
  },
  'checklist-unreachable-gate': {
    severity: 'error',
    title: 'Gate that can never act',
    remedy: 'Correct what the gate watches, or remove it.',
  },
  'checklist-scoring-conflict': {
    severity: 'error',
    title: 'Scoring rules that exclude each other',
    remedy: 'Change one of the two rules named.',
  },
  'checklist-missing-translation': {
    severity: 'warning',
    title: 'Missing translation',
    remedy: 'Add the text in that language.',
  },
  'checklist-unanchored-scale': {
    severity: 'warning',
    title: 'Rating scale without anchors',
    remedy: 'Say in words what each option means.',
  },
  'checklist-reverse-descriptive': {
    severity: 'warning',
    title: 'Reversed item on a descriptive scale',
    remedy: 'Order the options from lowest to highest and remove reverse.',
  },
  'checklist-double-barrelled': {
    severity: 'warning',
    title: 'Two questions in one',
    remedy: 'Split the item in two, or write allow: [double-barrelled] where both parts are one thing.',
  },
  'checklist-text-scored': {
    severity: 'warning',
    title: 'Free text in a scored list',
    remedy: 'Write scored: false beside it.',
  },
  'checklist-no-evidence': {
    severity: 'note',
    title: 'Item without evidence',
    remedy: 'Say what to look for as proof.',
  },
  'checklist-no-action': {
    severity: 'note',
    title: 'Item without an action',
    remedy: 'Say what to do where the answer is low.',
  },
  // templates
  'template-syntax': {
    severity: 'fatal',
    title: 'Template is not valid YAML',
    remedy: 'Mend the line named; indentation is two spaces, never a tab.',
  },
  'template-shape': {
    severity: 'fatal',
    title: 'Template not as the format wants it',
    remedy: 'Write it as expected; see docs/templates.md.',
  },
  'template-logo': {
    severity: 'fatal',
    title: 'Logo cannot be used',
    remedy: 'Save the logo as PNG, JPEG or SVG of at most 1 MB.',
  },
  'template-contrast': {
    severity: 'warning',
    title: 'Colours that are hard to read',
    remedy: 'Choose colours that are further apart in lightness.',
  },
  'template-band-unknown': {
    severity: 'note',
    title: 'Colour for a band that the checklist does not have',
    remedy: 'Nothing to do where the template is for several checklists; else correct the name.',
  },
  // columns
  'data-no-rows': {
    severity: 'fatal',
    title: 'No rows of data',
    remedy: 'The file has a header and nothing below it; export it again.',
  },
  'data-no-item-matched': {
    severity: 'fatal',
    title: 'No column belongs to the checklist',
    remedy: 'Check that data and checklist belong together, or name columns with --column ITEM=HEADER.',
  },
  'data-line-too-long': {
    severity: 'fatal',
    title: 'Line too long',
    remedy: 'Check that the file is a CSV with line breaks.',
  },
  'data-quote-not-closed': {
    severity: 'fatal',
    title: 'Quote never closed',
    remedy: 'Close or remove the quotation mark on the line named.',
  },
  'data-column-ambiguous': {
    severity: 'fatal',
    title: 'Two columns for one thing',
    remedy: 'Say which with --column NAME=#POSITION.',
  },
  'data-column-not-found': {
    severity: 'fatal',
    title: 'Column named with --column not found',
    remedy: 'Copy the header as it stands in the file, or give its position as #3.',
  },
  'data-field-missing': {
    severity: 'fatal',
    title: 'Column needed is missing',
    remedy: 'Add the column, or name it with --column.',
  },
  'data-mixed-forms': {
    severity: 'fatal',
    title: 'Long and wide files together',
    remedy: 'Give files of one form at a time.',
  },
  'data-column-unmatched': {
    severity: 'note',
    title: 'Column not used',
    remedy: 'If it is an item, name it with --column ITEM=HEADER.',
  },
  'data-item-not-in-data': {
    severity: 'warning',
    title: 'Item nowhere in the data',
    remedy: 'Name its column with --column ITEM=HEADER, or use a variant of the checklist without it.',
  },
  'data-no-mechanism': {
    severity: 'note',
    title: 'No column for the mechanism',
    remedy: 'Name it with --mechanism NAME, or its column with --column mechanism=HEADER.',
  },
  'data-no-round': {
    severity: 'note',
    title: 'No column for the round',
    remedy: 'Name it with --round NAME, or its column with --column round=HEADER.',
  },
  'data-no-role': {
    severity: 'note',
    title: 'No column for the role',
    remedy: 'Name it with --column role=HEADER if the data has one.',
  },
  'data-tag-row': { severity: 'note', title: 'Row of HXL tags left out', remedy: 'Nothing to do.' },
  // rows
  'data-row-too-long': {
    severity: 'error',
    title: 'Row with more cells than headers',
    remedy: 'Look for a separator inside a cell that is not quoted.',
  },
  'data-row-too-short': {
    severity: 'warning',
    title: 'Row with fewer cells than headers',
    remedy: 'Its last cells were taken as blank; check the row.',
  },
  'data-mechanism-blank': {
    severity: 'error',
    title: 'Row without a mechanism',
    remedy: 'Fill the cell in.',
  },
  'data-round-blank': { severity: 'error', title: 'Row without a round', remedy: 'Fill the cell in.' },
  'data-respondent-blank': {
    severity: 'error',
    title: 'Line without a respondent',
    remedy: 'Fill the cell in.',
  },
  'data-role-unknown': {
    severity: 'error',
    title: 'Role the checklist does not know',
    remedy: 'Correct the role, or add it to the roles of the checklist.',
  },
  'data-role-blank': { severity: 'warning', title: 'Row without a role', remedy: 'Fill the cell in.' },
  'data-level-unknown': {
    severity: 'error',
    title: 'Unknown level',
    remedy: 'Use national, province, district or community.',
  },
  'data-cluster-blank': {
    severity: 'warning',
    title: 'Respondents without a cluster',
    remedy: 'Fill the cells in; until then each of them counts as a cluster by itself.',
  },
  'data-weight-unusable': {
    severity: 'error',
    title: 'Weight that is not a number above 0',
    remedy: 'Correct the weight.',
  },
  'data-count-unusable': {
    severity: 'error',
    title: 'Number of invited that is not a whole number',
    remedy: 'Correct the number.',
  },
  'invited-twice': {
    severity: 'warning',
    title: 'Person twice on the list of those invited',
    remedy: 'Remove one of the lines.',
  },
  'invited-number-beside-person': {
    severity: 'warning',
    title: 'Number beside a person on the list of those invited',
    remedy: 'Leave the respondent blank where a line stands for several people.',
  },
  'invited-active-unusable': {
    severity: 'warning',
    title: 'Active member or not: not understood',
    remedy: 'Write yes or no, or how many of those invited are active.',
  },
  'data-rejected-beyond': {
    severity: 'note',
    title: 'Rejected rows that were only counted',
    remedy: 'Mend the rejected rows that are listed, then read the data again.',
  },
  'data-respondent-twice': {
    severity: 'error',
    title: 'Respondent twice in one mechanism and round',
    remedy: 'Remove one, or decide with --duplicates first or --duplicates last.',
  },
  'data-item-unknown': {
    severity: 'error',
    title: 'Line for an item the checklist does not have',
    remedy: 'Correct the item.',
  },
  'data-respondent-conflict': {
    severity: 'error',
    title: 'Lines of one respondent contradict each other',
    remedy: 'Give all lines of a respondent the same role and attributes.',
  },
  'data-mechanism-similar': {
    severity: 'warning',
    title: 'Names that differ in case or spaces only',
    remedy: 'Write the name one way if they are the same mechanism.',
  },
  'data-consensus-aside': {
    severity: 'note',
    title: 'Consensus rows set aside',
    remedy: 'Use respondents: consensus in the checklist to score them.',
  },
  // answers
  'answer-invalid': {
    severity: 'error',
    title: 'Answer not understood',
    remedy: 'Correct the value, or declare it in the scale.',
  },
  'answer-not-asked': {
    severity: 'warning',
    title: 'Answer from a role or level that is not asked',
    remedy: 'Set aside; check the role or level of the respondents.',
  },
  'answer-all-invalid': {
    severity: 'fatal',
    title: 'No answer was understood',
    remedy: 'Check that data and checklist belong together.',
  },
  // selection
  'mechanism-unknown': {
    severity: 'fatal',
    title: 'No such mechanism in the data',
    remedy: 'Use one of the names listed.',
  },
  'round-unknown': {
    severity: 'fatal',
    title: 'No such round in the data',
    remedy: 'Use one of the names listed.',
  },
  'column-unknown': {
    severity: 'fatal',
    title: 'No such column in the data',
    remedy: 'Use one of the headers of the file.',
  },
  'part-unknown': {
    severity: 'fatal',
    title: 'No such domain or item',
    remedy: 'Use one of the ids of the checklist.',
  },
  'variant-unknown': {
    severity: 'fatal',
    title: 'No such variant',
    remedy: 'Use one of the variants of the checklist.',
  },
  usage: { severity: 'fatal', title: 'Command not understood', remedy: 'See coordkit COMMAND --help.' },
  // results
  'mechanism-one-round': {
    severity: 'warning',
    title: 'Mechanism in one round only',
    remedy: 'It is scored and not compared; check its name in both rounds.',
  },
  'one-respondent': {
    severity: 'warning',
    title: 'One respondent',
    remedy: "One voice is no survey; read the score as that person's view.",
  },
  'single-suppressed-cell': {
    severity: 'warning',
    title: 'One suppressed cell can be worked out',
    remedy: 'Use a larger --min-cell, or a column with broader categories.',
  },
  'not-comparable-mechanisms': {
    severity: 'warning',
    title: 'Scores not made for comparison',
    remedy: 'Compare a mechanism with itself over time only.',
  },
  'invited-mechanism-unknown': {
    severity: 'warning',
    title: 'Mechanism of the list of those invited that is not in the data',
    remedy: 'Write its name in the list as the data have it; if it is right, nobody answered for it.',
  },
  'invited-name-unmatched': {
    severity: 'warning',
    title: 'Role or sector that is not in the list of those invited',
    remedy: 'Write it one way in both; if it is right, nobody of it was invited.',
  },
  'invited-ids-unmatched': {
    severity: 'warning',
    title: 'People on the list not matched with those who answered',
    remedy: 'Give list and answers the same ids in a column respondent.',
  },
  'respondent-not-on-list': {
    severity: 'warning',
    title: 'Respondents who are not on the list of those invited',
    remedy: 'Check their ids and the list; they are scored and do not count in the response.',
  },
  'response-over-100': {
    severity: 'warning',
    title: 'More respondents than invited',
    remedy: 'Check the list of those invited.',
  },
  // cases side by side
  'cases-ladders-differ': {
    severity: 'warning',
    title: 'Ladders with different steps',
    remedy: 'Grade both matrices on one ladder, or compare them by eye.',
  },
  'qca-name-unknown': {
    severity: 'error',
    title: 'No such criterion for the QCA',
    remedy: 'Use the ids or names of the criteria of the matrix.',
  },
  'qca-outcome-condition': {
    severity: 'error',
    title: 'Outcome among the conditions',
    remedy: 'Take it out of the conditions: an outcome explains itself.',
  },
  'qca-no-conditions': {
    severity: 'error',
    title: 'QCA without conditions',
    remedy: 'Name criteria with --conditions: two or three for ten cases.',
  },
  'qca-middle-value': {
    severity: 'error',
    title: 'Cases in the middle of a set',
    remedy: 'Say with --threshold from which grade a case is in the set, or use --fuzzy.',
  },
  'qca-rule-unusable': {
    severity: 'error',
    title: 'Threshold or map that cannot be used',
    remedy: 'Name a grade of the ladder, or a number from 0 to 1.',
  },
  'qca-condition-constant': {
    severity: 'note',
    title: 'Condition alike in all cases',
    remedy: 'Leave it out: it can neither explain a difference nor be tested.',
  },
  'qca-middle-step': {
    severity: 'note',
    title: 'Middle step of a ladder in a fuzzy set',
    remedy: 'Check that this is how the grade was meant.',
  },
  // cases
  'workbook-not-xlsx': {
    severity: 'fatal',
    title: 'Not an Excel workbook',
    remedy: 'Save it as an Excel workbook (.xlsx), or as CSV UTF-8.',
  },
  'workbook-old': {
    severity: 'fatal',
    title: 'Old Excel workbook',
    remedy: 'In Excel choose File › Save as › Excel workbook (.xlsx), and use that file.',
  },
  'workbook-protected': {
    severity: 'fatal',
    title: 'Workbook protected with a password',
    remedy: 'Open it in Excel and save a copy without a password.',
  },
  'workbook-broken': {
    severity: 'fatal',
    title: 'Damaged workbook',
    remedy: 'Open it in Excel and save it again, or copy the file anew from where it came.',
  },
  'workbook-too-large': {
    severity: 'fatal',
    title: 'Workbook too large',
    remedy: 'Copy the table alone to a new workbook, or save its sheet as CSV UTF-8.',
  },
  'workbook-no-sheet': {
    severity: 'fatal',
    title: 'Workbook without a sheet',
    remedy: 'Put the table on a sheet of cells; a sheet of charts has none.',
  },
  'ladder-syntax': {
    severity: 'fatal',
    title: 'Ladder is not valid YAML',
    remedy: 'Mend the line named; indentation is two spaces, never a tab.',
  },
  'ladder-shape': {
    severity: 'fatal',
    title: 'Ladder not as the format wants it',
    remedy: 'Write it as expected; see docs/cases.md.',
  },
  'ladder-scale-unknown': {
    severity: 'fatal',
    title: 'No such ladder in the checklist',
    remedy:
      'Name a scale of the checklist whose options run from lowest to highest, or give a ladder with --ladder.',
  },
  'cases-no-case-column': {
    severity: 'fatal',
    title: 'No column with the names of cases',
    remedy: 'Call the column case, or name it with --column case=HEADER.',
  },
  'cases-no-criteria': {
    severity: 'fatal',
    title: 'No criterion',
    remedy: 'Name the columns of the criteria with --column CRITERION=HEADER.',
  },
  'cases-none-understood': {
    severity: 'fatal',
    title: 'No cell was understood',
    remedy: 'Say which words stand for which grade with --ladder, or check that this is the file you meant.',
  },
  'cases-outcome-unknown': {
    severity: 'fatal',
    title: 'No such outcome in the data',
    remedy: 'Copy the header of the column as it stands in the file, or use the id of a criterion.',
  },
  'cases-too-many': {
    severity: 'fatal',
    title: 'Too many cases to set side by side',
    remedy: 'Choose the cases to compare; for many respondents use coordkit score.',
  },
  'cases-scores-shape': {
    severity: 'fatal',
    title: 'Not the JSON of coordkit score',
    remedy: 'Make it with coordkit score … --format json, and change nothing in it.',
  },
  'cases-not-comparable': {
    severity: 'fatal',
    title: 'Scores of different checklists',
    remedy: 'Give each of the checklists with -c, the older first.',
  },
  'cases-name-blank': {
    severity: 'error',
    title: 'Row without the name of a case',
    remedy: 'Fill the cell in; in Excel, merged cells hold their text in the first row only.',
  },
  'cases-criterion-unknown': {
    severity: 'error',
    title: 'Line for a criterion that is not known',
    remedy: 'Correct the criterion: the id or the title of a domain of the checklist.',
  },
  'cases-case-twice': {
    severity: 'error',
    title: 'Case in two rows',
    remedy: 'Remove one of the rows, or give the cases different names; rounds go in a column round.',
  },
  'cases-cell-twice': {
    severity: 'error',
    title: 'Cell stated twice',
    remedy: 'Keep the statement that is right.',
  },
  'cases-cell-not-understood': {
    severity: 'error',
    title: 'Cell that names no grade',
    remedy: 'Begin the cell with a grade, or say with --ladder what the word stands for.',
  },
  'cases-column-no-grades': {
    severity: 'warning',
    title: 'Column without grades',
    remedy:
      'If it is a criterion, name it with --column CRITERION=HEADER, or say with --ladder what its words stand for.',
  },
  'cases-header-empty': {
    severity: 'warning',
    title: 'Column without a header',
    remedy: 'Give the column a header, or name it with --column NAME=#POSITION.',
  },
  'cases-sheet-chosen': {
    severity: 'note',
    title: 'One of several sheets was read',
    remedy: 'If another sheet was meant, save it as a file of its own.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM_KINDS;

/** Makes a problem of a known code; its severity and remedy come from the table unless a remedy is given. */
export function problem(code: ProblemCode, details: ProblemDetails): Problem {
  const kind = PROBLEM_KINDS[code];
  const { message, expected = null, remedy = null } = details;
  return {
    code,
    severity: kind.severity,
    message: inEnglish(message),
    file: details.file ?? null,
    row: details.row ?? null,
    column: details.column ?? null,
    value: details.value == null ? null : shorten(details.value),
    expected: expected === null || typeof expected === 'string' ? expected : inEnglish(expected),
    remedy: remedy === null ? kind.remedy : inEnglish(remedy),
    count: details.count ?? 1,
    wording: message,
    expectedWording: typeof expected === 'string' ? null : expected,
    remedyWording: remedy,
  };
}

const LONGEST_VALUE = 80;

function shorten(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}

/** What an operation that can fail for expected reasons gives back. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly value: null; readonly problems: readonly Problem[] };
