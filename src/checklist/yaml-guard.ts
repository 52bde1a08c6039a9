import { Lexer } from 'yaml';
import { type Problem, problem, say } from '../problems.ts';

const LARGEST_TEXT = 5 * 1024 * 1024;
/** Nesting that a checklist can need is below 12. */
export const DEEPEST = 60;
const WIDEST_INDENT = 200;
/** A checklist of 500 items in three languages has about 60 000. */
const MOST_LEXEMES = 400_000;

// The file may hold line breaks and tabs, and nothing else below the space or in the C1 block.
export const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** What can be told before parsing: emptiness, size, control characters, directives, nesting. Null: go on. */
export function guardText(text: string, file: string): Problem | null {
  if (text.trim() === '') return problem('file-empty', { file, message: say('checklist-empty') });
  if (text.length > LARGEST_TEXT) {
    return problem('file-too-large', { file, message: say('checklist-over-5-mb') });
  }
  const found = CONTROL_CHARACTER.exec(text);
  if (found !== null) {
    return problem('checklist-unsafe', {
      message: say('file-control-character', { character: codePoint(found[0]) }),
      remedy: say('do-remove-character'),
      ...positionOf(text, found.index, file),
    });
  }
  return guardLexemes(text, file);
}

/** `U+001B`, as it can be shown without being sent to a terminal. */
export function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The parser recurses; the lexer does not, so it can say what would go too deep. */
function guardLexemes(text: string, file: string): Problem | null {
  let offset = 0;
  let open = 0;
  let inLine = 0;
  let isContent = false;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme[0] ?? '';
    if (++lexemes > MOST_LEXEMES) return refusal('long', text, offset, file);
    if (isContent) {
      // The text of a plain or block scalar: whatever it begins with opens nothing.
      isContent = false;
      inLine = 0;
      offset += lexeme.length;
      continue;
    }
    isContent = lexeme === SCALAR_FOLLOWS;
    if (first === '\n' || first === '\r') inLine = 0;
    else if (lexeme === '[' || lexeme === '{') open++;
    else if (lexeme === ']' || lexeme === '}') open = Math.max(0, open - 1);
    else if (lexeme === '-' || lexeme === '?' || lexeme === ':') inLine++;
    if (first === '%' && isLineStart(text, offset)) return refusal('directive', text, offset, file);
    if (open + inLine > DEEPEST && isDeep(open, inLine)) return refusal('deep', text, offset, file);
    if (lexeme.length > WIDEST_INDENT && first === ' ' && isLineStart(text, offset)) {
      return refusal('deep', text, offset, file);
    }
    if (!MARKERS.has(first)) offset += lexeme.length;
  }
  return null;
}

// The lexer puts these into its stream where a document or a plain scalar starts; they are not in the text.
const SCALAR_FOLLOWS = '\u001f';
const MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

function isDeep(open: number, inLine: number): boolean {
  // Inside { } a line may hold any number of colons.
  return open > DEEPEST || (open === 0 && inLine > DEEPEST);
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r';
}

const REFUSALS = {
  directive: { message: say('yaml-directive'), remedy: say('do-remove-line') },
  long: { message: say('yaml-too-many-parts'), remedy: say('do-check-file') },
  deep: { message: say('yaml-too-deep'), remedy: say('do-check-indentation') },
} as const;

function refusal(kind: keyof typeof REFUSALS, text: string, offset: number, file: string): Problem {
  return problem('checklist-unsafe', { ...REFUSALS[kind], ...positionOf(text, offset, file) });
}

function positionOf(text: string, offset: number, file: string) {
  const before = text.slice(0, offset);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { file, row: before.split(/\r\n|\n|\r/).length, column: offset - lastBreak };
}
