import type { ErrorCode } from 'yaml';

/** What the parser's errors mean to somebody who writes a checklist: keys of their messages. */
export const YAML_KEYS = {
  ALIAS_PROPS: 'yaml-alias-props',
  BAD_ALIAS: 'yaml-bad-alias',
  BAD_COLLECTION_TYPE: 'yaml-tag-misfit',
  BAD_DIRECTIVE: 'yaml-bad-directive',
  BAD_DQ_ESCAPE: 'yaml-bad-escape',
  BAD_INDENT: 'yaml-bad-indent',
  BAD_PROP_ORDER: 'yaml-prop-order',
  BAD_SCALAR_START: 'yaml-reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon-in-text',
  BLOCK_IN_FLOW: 'yaml-block-in-flow',
  DUPLICATE_KEY: 'yaml-same-key',
  IMPOSSIBLE: 'yaml-not-understood',
  KEY_OVER_1024_CHARS: 'yaml-long-key',
  MISSING_CHAR: 'yaml-missing-character',
  MULTILINE_IMPLICIT_KEY: 'yaml-key-over-lines',
  MULTIPLE_ANCHORS: 'yaml-two-anchors',
  MULTIPLE_DOCS: 'yaml-several-documents',
  MULTIPLE_TAGS: 'yaml-two-tags',
  NON_STRING_KEY: 'yaml-key-no-name',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-unknown-tag',
  UNEXPECTED_TOKEN: 'yaml-unexpected',
} as const satisfies Record<ErrorCode, string>;
