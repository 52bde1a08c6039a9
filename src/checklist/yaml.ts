import { type LineCounter, LineCounter as Lines, parseDocument } from 'yaml';
import { type Outcome, type Problem, problem, say } from '../problems.ts';
import type { Place, Places } from './places.ts';
import { guardText } from './yaml-guard.ts';
import { buildTree } from './yaml-tree.ts';
import { YAML_KEYS } from './yaml-words.ts';

/** Plain data out of a file; mappings have no prototype. */
export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };

export interface YamlOptions {
  /** Name of the file in problems. */
  readonly file: string;
  /** Is filled with the place of everything that is read. */
  readonly places: Places;
  /** Whether numbers below a key stay as the author wrote them: `version: 1.0` gives "1.0". Null above: the top. */
  readonly asWritten: (key: string, above: string | null) => boolean;
}

/**
 * Reads one YAML 1.2 document with the core schema. Aliases count against a budget of nodes; tags, directives, special
 * keys, control characters and deep nesting are refused. All errors of syntax come together, with line and column.
 */
export function readYaml(source: string, options: YamlOptions): Outcome<Data> {
  const text = source.replace(/^\ufeff/, '');
  const refused = guardText(text, options.file);
  if (refused !== null) return failure([refused]);
  const lines = new Lines();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    lineCounter: lines,
    // Both look through all siblings for every key; the tree finds them in one go.
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
  });
  if (document.errors.length > 0) {
    return failure(
      document.errors.slice(0, MOST_ERRORS).map((error) =>
        problem('checklist-syntax', {
          message: say(YAML_KEYS[error.code]),
          ...at(lines, error.pos[0], options.file),
        }),
      ),
    );
  }
  return buildTree(document.contents, {
    ...options,
    placeAt: (offset) => at(lines, offset, options.file),
  });
}

/** One wrong indentation can make every line below it an error. */
const MOST_ERRORS = 20;

function at(lines: LineCounter, offset: number, file: string): Place {
  const { line, col } = lines.linePos(offset);
  return { file, row: Math.max(line, 1), column: Math.max(col, 1) };
}

function failure(problems: readonly Problem[]): Outcome<Data> {
  return { ok: false, value: null, problems };
}
