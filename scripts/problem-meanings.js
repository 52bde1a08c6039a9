/** When each problem occurs and what it does to the result, for its page in docs/problems. */
export const MEANINGS = {
  'file-not-found': 'There is no file at the path given. Paths are taken from the folder you are in.',
  'file-is-folder': 'The path names a folder. coordkit reads files, one or several.',
  'file-unreadable': 'The file is there and the system does not let coordkit read it.',
  'file-empty': 'The file has no bytes, or nothing but a byte order mark.',
  'file-binary':
    'The file is not text: an Excel workbook, a PDF, an archive, or text with NUL bytes. Excel workbooks are saved as CSV with File › Save as › CSV UTF-8.',
  'file-too-large': 'The file is larger than anything of its kind should be.',
  'file-decoded-windows-1252':
    'The bytes are not UTF-8, so they were read as Windows-1252, which is what Excel writes for “CSV” on many machines. Accented letters come out right in most cases; look at one.',
  'output-unwritable':
    'A result could not be written: the folder is not there, it may not be written to, or the output would have replaced an input. Nothing was written.',
  'pdf-no-browser':
    'A PDF is the HTML report as a browser prints it, and no Chromium, Chrome or Edge was found: neither on the search path nor in the usual places, nor where the environment variable CHROMIUM points. Nothing was computed or written.',
  'pdf-not-printed':
    'A browser was started to print the HTML report and ended without a PDF. Browsers that are installed as a Snap may not read the folder for temporary files. Nothing was written.',
  'checklist-unknown': 'The name after -c is neither a checklist that ships nor a path to a file.',
  'checklist-syntax': 'The file is not valid YAML. The line and column named are where reading stopped.',
  'checklist-unsafe':
    'The file holds what a checklist never needs and what can harm a reader: aliases that multiply, keys such as `__proto__`, tags, control characters, nesting without end.',
  'checklist-shape': 'A key has a value of the wrong kind, or one that is needed is missing.',
  'checklist-unknown-key':
    'A key is not part of the format. It is most often a typing error, and a mistyped key would change the scoring without a word; so it is an error.',
  'checklist-duplicate-id':
    'Two things carry one id. Answers and scores are matched by id, so ids must be unique.',
  'checklist-unknown-reference':
    'The checklist names a role, item, domain, scale or variant that it does not define.',
  'checklist-item-without-scale': 'An item names no scale. Without one its answers cannot be read.',
  'checklist-band-gap':
    'Some score between 0 and 100 would have no band. Integer bands such as “26–50” and “51–75” have such gaps: what of 50.4?',
  'checklist-band-overlap': 'Some score would have two bands.',
  'checklist-zero-weights': 'All items of a domain, or all domains, weigh nothing. No score can come of it.',
  'checklist-unreachable-gate':
    'A gate can never act: it watches something that is never scored, its mark is 0, or its cap is 100.',
  'checklist-scoring-conflict':
    'Two scoring rules exclude each other, such as pooling all answers and weighing roles at the item; or a domain stands in two families of tests.',
  'checklist-missing-translation':
    'A text is missing in one of the languages of the checklist. Reports fall back to the first language and mark it.',
  'checklist-unanchored-scale':
    'A rating scale of three options or more has options without words. Respondents then agree on numbers and not on what they mean.',
  'checklist-reverse-descriptive':
    'An item is reversed although its options describe levels in words. Reversing is for statements with which one agrees.',
  'checklist-double-barrelled':
    'The wording asks two things, such as “is agreed and used”. An answer in between cannot be read.',
  'checklist-text-scored':
    'A free-text item stands among scored ones. It is never scored; saying so keeps readers from wondering. A published generator counted such text as 0.',
  'checklist-no-evidence': 'An item does not say what to look for as proof.',
  'checklist-no-action': 'An item does not say what to do where the answer is low.',
  'template-syntax':
    'The template is not valid YAML, or holds what a template never needs: aliases that multiply, tags, control characters. The line and column named are where reading stopped.',
  'template-shape':
    'A key of the template is not known, has a value of the wrong kind, or a text that is too long. A colour without quotes is no value at all, as YAML takes what follows # for a comment.',
  'template-logo':
    'The file that the template names as its logo is no picture, is larger than 1 MB, or is an SVG that holds a script or loads something from elsewhere. A report must not do either.',
  'template-contrast':
    'Some readers will not be able to read words in these colours, and less so in print: the accent is too pale on white, or a colour of a band too dark behind dark words. The report is made with them all the same.',
  'template-band-unknown':
    'The template gives a colour to a band by an id that this checklist does not have. The colour is not used.',
  'data-no-rows': 'The file has a header and no respondent.',
  'data-no-item-matched':
    'Not one column could be matched to an item of the checklist. Data and checklist most likely do not belong together.',
  'data-line-too-long':
    'A single line is longer than a megabyte. A file without line breaks, or with a quotation mark that was never closed, looks like this.',
  'data-quote-not-closed':
    'A quotation mark opens a cell and nothing closes it, so the rest of the file would be one cell.',
  'data-column-ambiguous':
    'Two columns match one item or field equally well. Old versions of a Kobo form leave such columns behind. coordkit does not guess.',
  'data-column-not-found': 'No file has the header that --column names.',
  'data-field-missing': 'A column that this form of data needs is not there.',
  'data-mixed-forms': 'Some files have a row a respondent, others a line an answer.',
  'data-column-unmatched': 'The column belongs to no item and is no known field. It was not used.',
  'data-item-not-in-data':
    'No file has a column for the item. It has no data, and its coverage of 0 lowers the coverage of its domain.',
  'data-no-mechanism': 'The data does not say which mechanism a row belongs to. All rows were taken as one.',
  'data-no-round': 'The data does not say which round a row belongs to.',
  'data-no-role':
    'The data does not say in which role a row was answered. All items were taken as asked of all, and no role gap can be shown.',
  'data-tag-row': 'A row of HXL tags stands under the header. It is no respondent and was left out.',
  'data-row-too-long':
    'A row has more filled cells than there are headers, so it is not known what belongs where. The row was rejected.',
  'data-row-too-short': 'A row ends early. Its last cells were taken as blank.',
  'data-mechanism-blank':
    'The column for the mechanism is there and the cell is blank. The row was rejected.',
  'data-round-blank': 'The column for the round is there and the cell is blank. The row was rejected.',
  'data-respondent-blank': 'In long form a line must say whose answer it is. The line was rejected.',
  'data-role-unknown':
    'The role is none of those the checklist declares, so it is not known what was asked. The row was rejected.',
  'data-role-blank': 'A row names no role.',
  'data-level-unknown': 'The level is none of national, province, district, community. The row was rejected.',
  'data-cluster-blank':
    'With --cluster, rows of the compared rounds have nothing in the column of clusters. They are used, each as a cluster by itself, which makes intervals narrower than they may deserve.',
  'data-weight-unusable': 'A respondent’s weight is not a number above 0. The row was rejected.',
  'data-count-unusable': 'In the list of those invited, a number is not a whole number.',
  'data-respondent-twice':
    'One respondent has two rows in one mechanism and round. Nobody can know from the data which is right, so both are rejected unless --duplicates decides.',
  'data-item-unknown':
    'In long form a line names an item that the checklist does not have. The line was rejected.',
  'data-respondent-conflict':
    'In long form two lines of one respondent name different roles or attributes. The line was rejected.',
  'invited-twice':
    'The list of those invited has two lines for one person in one mechanism and round. The first one counts.',
  'invited-number-beside-person':
    'In the list of those invited a line names a respondent and has a number other than 0 or 1 beside it. A line that names a respondent is one person; the number was not used.',
  'invited-active-unusable':
    'The list of those invited says of its members who is active. Here it says neither yes nor no, and no number from 0 to the number invited; nobody was taken for active.',
  'data-rejected-beyond':
    'So many rows were rejected that only the first ones are kept with their cells, to spare memory. All are counted.',
  'data-mechanism-similar': 'Two names differ in case, spaces or apostrophes only. They were kept apart.',
  'data-consensus-aside':
    'Rows with the role `consensus` record what all agreed on. They are no respondents, and this checklist does not score a consensus.',
  'answer-invalid':
    'The value is neither an option of the scale, by code or label, nor a declared missing code. It is counted as invalid, which is missing; it is never guessed: −1 is not 1.',
  'answer-not-asked':
    'A respondent answered an item that is for another role or level. The answer was set aside.',
  'answer-all-invalid': 'Columns were found and not one value in them was understood.',
  'mechanism-unknown': 'The name after --mechanism is not in the data.',
  'round-unknown': 'The name after --round, --from or --to is not in the data.',
  'column-unknown': 'No file has the column named after --by.',
  'part-unknown': 'The checklist has no domain and no item with this id.',
  'variant-unknown': 'The checklist has no variant with this name.',
  usage: 'The command line was not understood.',
  'mechanism-one-round': 'A mechanism stands in one of the two rounds only. It is scored and has no change.',
  'one-respondent': 'A single person answered for the mechanism. The score is that person’s view.',
  'single-suppressed-cell':
    'In a disaggregation one category alone is suppressed. From the others and the total it could be worked out.',
  'not-comparable-mechanisms':
    'The authors of the checklist say that its scores are not made for comparing mechanisms with one another.',
  'invited-mechanism-unknown':
    'A name in the list of those invited is none of the mechanisms in the data: it is spelt otherwise, or nobody answered for it.',
  'invited-name-unmatched':
    'Some who answered have a role or a sector that the list of those invited does not have. Names are compared as they are written, so one spelt in two ways stands in the table twice: as nobody invited, and as nobody answered.',
  'invited-ids-unmatched':
    'The list of those invited names people by an id, and the ids of those who answered are missing or are others. All who answered were counted, on the list or not.',
  'respondent-not-on-list':
    'The list of those invited names people by an id, and some who answered are not among them. Their answers count in the scores and not in the response.',
  'response-over-100':
    'More answered than were invited. The rate is printed as it is; the list of those invited is most likely not complete.',
  'cases-ladders-differ':
    'Two matrices were given, and the steps of their ladders have different names or numbers. Which cells are stated was compared, and no grade.',
  'qca-name-unknown':
    'A name given as the outcome, a condition, a threshold or an expectation of the QCA is none of the criteria of the matrix. The QCA was left out.',
  'qca-outcome-condition': 'The outcome of the QCA was named among its conditions. The QCA was left out.',
  'qca-no-conditions': 'A QCA was asked for and no criterion was named that may explain the outcome.',
  'qca-middle-value':
    'Some cases are exactly in the middle of the ladder on a condition or the outcome. They would belong to no row of the truth table, and where they belong is not for a program to decide. The QCA was left out.',
  'qca-rule-unusable':
    'A threshold or a map that says who is in a set was not understood, or does not cover the grades of the matrix. The QCA was left out.',
  'qca-condition-constant':
    'A condition of the QCA is the same in all its cases. It is necessary in name only, and half of the rows of the truth table have no case.',
  'qca-middle-step':
    'The ladder has an odd number of steps. A membership of exactly one half belongs to no row of the truth table, so the middle step counts as 0.4 or 0.6.',
  'workbook-not-xlsx':
    'The file begins like a workbook and is none that coordkit reads: a ZIP archive without sheets, a binary workbook (.xlsb), or an OpenDocument spreadsheet (.ods).',
  'workbook-old':
    'The file is in the format that Excel used before 2007 (.xls), which coordkit does not read.',
  'workbook-protected':
    'The workbook is encrypted, so that nothing of it can be read. A password that only keeps sheets from being changed does no harm.',
  'workbook-broken':
    'The workbook is cut short, or what is inside is not as Excel writes it. Nothing of it was used, as half a table would mislead.',
  'workbook-too-large':
    'The workbook has more than 20 MB, would have more than 80 MB unpacked, or has a sheet of more than 100,000 rows or 2,000,000 cells, empty ones counted. It was refused before it was unpacked: a small file can be made to grow without end.',
  'workbook-no-sheet': 'The workbook has no sheet with cells.',
  'ladder-syntax':
    'The file given with --ladder is not valid YAML, or holds what a ladder never needs: aliases that multiply, tags, control characters. The line and column named are where reading stopped.',
  'ladder-shape':
    'A key of the file given with --ladder is not known or has a value of the wrong kind, values do not rise, or one word stands for two grades.',
  'ladder-scale-unknown':
    'The scale named with --scale is in no checklist given with -c, or is no list of options whose points rise.',
  'cases-no-case-column':
    'A matrix needs a column that says which case a row is about. It is known by headers such as case, mechanism or country, in English, French, Spanish and Portuguese.',
  'cases-no-criteria':
    'No column, and no line in long form, is about a criterion; with a checklist, about one of its domains.',
  'cases-none-understood':
    'Every cell that is filled in holds words that name no step of the ladder. To take all of them for not stated would compare nothing.',
  'cases-outcome-unknown': 'The column or criterion named with --outcome is in none of the files.',
  'cases-too-many':
    'Every case is compared with every other, and shown with every criterion. Beyond 1,000 cases or 200 criteria the file is most likely something else, such as survey answers.',
  'cases-scores-shape':
    'The file is JSON, or begins like it, and is not what coordkit score prints with --format json.',
  'cases-not-comparable':
    'Scores made with different checklists, versions or variants can be set side by side over the items alone that mean the same in all of them. The checklists tell which these are, so they must be given; or there are none.',
  'cases-name-blank': 'A row does not say which case it is about. It was set aside.',
  'cases-criterion-unknown':
    'In long form, a line names no criterion, or none that is a domain of the checklist given. It was set aside.',
  'cases-case-twice':
    'Two rows of a file bear the name of one case, in one round. Where they say the same the first is used; where they differ none is, as nobody can tell which is right.',
  'cases-cell-twice':
    'Two lines, or two files, grade one case on one criterion. Where they agree the first is used; where they differ the cell has no grade, and both readings stay with it.',
  'cases-cell-not-understood':
    'The words of a cell name no step of the ladder, or name two (“yes/no”). It is taken for not stated, never for “no”, and the report says so. A cell such as “No TOR” is one of them: it begins like a grade and says something else.',
  'cases-column-no-grades':
    'Without a checklist every column is a criterion, but not one cell of this column names a grade. It is most likely a region, a year or a remark, and was left out.',
  'cases-header-empty':
    'A column has cells and nothing in the header row, so that nobody can tell what it is. It was not used.',
  'cases-sheet-chosen':
    'A workbook has several sheets with cells. The first one that has a column for the cases and one for a criterion was read.',
};
