import type { Numbers, Part, PartNoun, Texts } from './values.ts';

/** Of checklist files: their YAML, the shape of what they hold, and what they extend. */
export const checklistFileMessages = {
  'yaml-alias-props': () => 'An alias (*name) cannot carry an anchor or a tag.',
  'yaml-bad-alias': () =>
    'An alias (*name) or anchor (&name) is not well formed; quote texts that begin with * or &.',
  'yaml-tag-misfit': () => 'The tag does not fit what follows it.',
  'yaml-bad-directive': () => 'A line that begins with % is not understood; quote texts that begin with %.',
  'yaml-bad-escape': () =>
    'A backslash inside "…" is not understood; write \\\\ for a backslash, or use \'…\'.',
  'yaml-bad-indent': () =>
    'The indentation does not fit the lines above it, or a bracket there is not closed.',
  'yaml-prop-order': () => 'An anchor or tag stands in the wrong place.',
  'yaml-reserved-start': () =>
    'A text begins with a character that YAML reserves (such as @ or `); put it in quotes.',
  'yaml-colon-in-text': () => 'A text contains a colon followed by a space; put the text in quotes.',
  'yaml-block-in-flow': () =>
    'Inside { } or [ ] lines cannot be nested by indentation; a bracket may not be closed.',
  'yaml-same-key': () => 'The same key stands twice.',
  'yaml-not-understood': () => 'The line is not understood.',
  'yaml-long-key': () => 'A key is longer than 1024 characters; a quote or a line break may be missing.',
  'yaml-missing-character': () =>
    'A closing quote, a bracket, a comma, or the space after a colon is missing.',
  'yaml-key-over-lines': () =>
    'A key goes over several lines; a colon may be missing, or a text with a colon needs quotes.',
  'yaml-two-anchors': () => 'Two anchors (&name) stand before one value.',
  'yaml-several-documents': () => 'The file holds several documents separated by ---; a checklist is one.',
  'yaml-two-tags': () => 'Two tags (!name) stand before one value.',
  'yaml-key-no-name': () => 'A key is not a simple name.',
  'yaml-too-deep': () => 'The file is nested too deep.',
  'yaml-tab': () => 'A tab is used for indentation; use spaces.',
  'yaml-unknown-tag': () => 'A tag (!name) is not understood; quote texts that begin with !.',
  'yaml-unexpected': () =>
    'Something stands here that does not belong; a quote, a comma or a bracket may be missing.',

  'checklist-empty': () => 'The checklist is empty.',
  'checklist-over-5-mb': () => 'The checklist is larger than 5 MB.',
  'file-control-character': ({ character }: Texts<'character'>) =>
    `The file contains a control character (${character}); it is not plain text.`,
  'text-control-character': ({ character }: Texts<'character'>) =>
    `The text contains a control character (${character}).`,
  'key-control-character': () => 'A key contains a control character.',
  'yaml-directive': () => 'Lines that begin with % (YAML directives) are not used in checklists.',
  'yaml-too-many-parts': () => 'The file has too many parts.',
  'yaml-too-many-with-aliases': () => 'The file has too many parts once aliases are expanded.',
  'yaml-too-many-aliases': () => 'The file has too many aliases.',
  'yaml-tag-not-used': ({ tag }: Texts<'tag'>) => `The tag ${tag} is not used in checklists.`,
  'yaml-no-anchor': ({ name }: Texts<'name'>) => `Nothing is called &${name} above.`,
  'yaml-endless-alias': ({ name }: Texts<'name'>) => `The alias *${name} contains itself.`,
  'yaml-key-twice': ({ key, row }: Texts<'key'> & Numbers<'row'>) =>
    `The key "${key}" stands twice; it is already on line ${row}.`,
  'yaml-key-not-simple': () => 'A key must be a simple name; quote texts that begin with { or [.',
  'yaml-key-forbidden': ({ key }: Texts<'key'>) => `The key "${key}" is not allowed.`,
  'do-remove-character': () => 'Save the checklist as UTF-8 text and remove the character.',
  'do-remove-line': () => 'Remove the line.',
  'do-check-indentation': () => 'Check the indentation and the brackets.',

  'part-whole': () => 'checklist',
  'part-key': ({ key }: Texts<'key'>) => `"${key}"`,
  part: ({ noun, name }: Part) => partName(noun, name),
  'part-and-key': ({ noun, name, key }: Part & Texts<'key'>) => `${partName(noun, name)}: "${key}"`,
  'value-missing': ({ where }: Texts<'where'>) => `${where} is missing.`,
  'value-none': ({ where }: Texts<'where'>) => `${where} has no value.`,
  'value-wrong': ({ where, expected, found }: Texts<'where' | 'expected' | 'found'>) =>
    `${where} must be ${expected}, not ${found}.`,
  'key-unknown': ({ where, key }: Texts<'where' | 'key'>) => `${where}: the key "${key}" is not known.`,
  'name-impossible': ({ where, name, expected }: Texts<'where' | 'name' | 'expected'>) =>
    `${where}: "${name}" is not a possible name here; expected ${expected}.`,
  'found-text': ({ text }: Texts<'text'>) => `"${text}"`,
  'found-list': ({ count }: Numbers<'count'>) => `a list of ${count}`,
  'found-group': () => 'a group of keys and values',
  'want-text': () => 'a text',
  'want-filled-text': () => 'a text that is not empty',
  'want-texts': () => 'a text, or a text for each language',
  'want-text-list': () => 'a list of texts, or a text',
  'want-number': () => 'a number',
  'want-at-least': ({ limit }: Numbers<'limit'>) => `at least ${limit}`,
  'want-at-most': ({ limit }: Numbers<'limit'>) => `at most ${limit}`,
  'want-boolean': () => 'true or false',
  'want-list': () => 'a list',
  'want-pair': () => 'a list of two numbers',
  'want-longer-list': ({ limit }: Numbers<'limit'>) => `a list of at least ${entries(limit)}`,
  'want-shorter-list': ({ limit }: Numbers<'limit'>) => `a list of at most ${entries(limit)}`,
  'want-group': () => 'a group of keys and values',
  'want-one-of': ({ choices }: Texts<'choices'>) => `one of ${choices}`,
  'want-one-or-list': ({ choices }: Texts<'choices'>) => `one or a list of ${choices}`,
  'want-id': () => 'a letter, then letters, digits, "-", "_" or ".", 80 characters at most',
  'want-another-name': () => 'another name',
  'want-language': () => 'a language such as en, fr or pt-BR',
  'want-code': () => 'a code such as 0 or yes',
  'want-version': () => 'a version such as 1.0.0',
  'want-scale': () => 'options: [...] or range: [lowest, highest]',
  'want-role': () => 'an id, or { id, label }',
  'want-role-weights': () => 'equal, or a weight for each role',
  'want-role-rule': () => 'pooled, or { weigh: equal, at: item }',
  'want-crosswalk': () => 'an id, same, or { to: id, same: true }',
  'do-mean': ({ name }: Texts<'name'>) => `Did you mean "${name}"?`,
  'do-give-value': () => 'Give it a value or remove it. A text with a comma inside { } needs quotes.',
  'do-correct-name': () => 'Correct the name. A text with a comma or a colon inside { } needs quotes.',

  'extends-too-many': ({ most }: Numbers<'most'>) => `More than ${most} checklists extend one another.`,
  'extends-not-found': ({ reference }: Texts<'reference'>) =>
    `"${reference}", which the checklist extends, cannot be looked up.`,
  'extends-unknown': ({ reference }: Texts<'reference'>) => `There is no checklist "${reference}" to extend.`,
  'extends-itself': ({ reference }: Texts<'reference'>) =>
    `"${reference}" extends itself, directly or by way of others.`,
  'extends-no-part': ({ key, id }: Texts<'key' | 'id'>) =>
    `"${key}" names "${id}", which is no domain or item of the checklist.`,
} as const;

const NOUNS: Readonly<Record<PartNoun, string>> = {
  domain: 'domain',
  item: 'item',
  scale: 'scale',
  option: 'option',
  'missing-code': 'missing code',
  band: 'band',
  gate: 'gate',
  role: 'role',
  source: 'source',
  variant: 'variant',
  family: 'family',
};

function partName(noun: PartNoun, name: string | null): string {
  return `${NOUNS[noun]} ${name ?? '(without id)'}`;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
