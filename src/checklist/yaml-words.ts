import type { ErrorCode } from 'yaml';

/** What the parser's errors mean to somebody who writes a checklist. */
export const YAML_WORDS = {
  ALIAS_PROPS: 'An alias (*name) cannot carry an anchor or a tag.',
  BAD_ALIAS: 'An alias (*name) or anchor (&name) is not well formed; quote texts that begin with * or &.',
  BAD_COLLECTION_TYPE: 'The tag does not fit what follows it.',
  BAD_DIRECTIVE: 'A line that begins with % is not understood; quote texts that begin with %.',
  BAD_DQ_ESCAPE: 'A backslash inside "…" is not understood; write \\\\ for a backslash, or use \'…\'.',
  BAD_INDENT: 'The indentation does not fit the lines above it, or a bracket there is not closed.',
  BAD_PROP_ORDER: 'An anchor or tag stands in the wrong place.',
  BAD_SCALAR_START: 'A text begins with a character that YAML reserves (such as @ or `); put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A text contains a colon followed by a space; put the text in quotes.',
  BLOCK_IN_FLOW: 'Inside { } or [ ] lines cannot be nested by indentation; a bracket may not be closed.',
  DUPLICATE_KEY: 'The same key stands twice.',
  IMPOSSIBLE: 'The line is not understood.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters; a quote or a line break may be missing.',
  MISSING_CHAR: 'A closing quote, a bracket, a comma, or the space after a colon is missing.',
  MULTILINE_IMPLICIT_KEY:
    'A key goes over several lines; a colon may be missing, or a text with a colon needs quotes.',
  MULTIPLE_ANCHORS: 'Two anchors (&name) stand before one value.',
  MULTIPLE_DOCS: 'The file holds several documents separated by ---; a checklist is one.',
  MULTIPLE_TAGS: 'Two tags (!name) stand before one value.',
  NON_STRING_KEY: 'A key is not a simple name.',
  RESOURCE_EXHAUSTION: 'The file is nested too deep.',
  TAB_AS_INDENT: 'A tab is used for indentation; use spaces.',
  TAG_RESOLVE_FAILED: 'A tag (!name) is not understood; quote texts that begin with !.',
  UNEXPECTED_TOKEN:
    'Something stands here that does not belong; a quote, a comma or a bracket may be missing.',
} as const satisfies Record<ErrorCode, string>;
