import { type Outcome, problem, say, type Wording } from '../../problems.ts';
import type { ResponseSource } from '../../responses/types.ts';
import { readBytes } from './read-bytes.ts';
import { type ScoredFile, scoredFileSchema } from './score-shape.ts';

const LARGEST_SCORES = 200_000_000;

/** Reads the JSON of `score`; any other JSON is a problem that says what it is not. */
export async function readScores(source: ResponseSource): Promise<Outcome<ScoredFile>> {
  const read = await readBytes(source, LARGEST_SCORES);
  if (!read.ok) return read;
  const { path } = source;
  const data = parsed(new TextDecoder().decode(read.value.bytes));
  if (data === undefined) return refused(path, say('scores-no-json', { file: path }));
  const checked = scoredFileSchema.safeParse(data);
  if (checked.success) {
    return { ok: true, value: { ...checked.data, path, sha256: read.value.sha256 }, problems: [] };
  }
  const where = checked.error.issues[0]?.path.join('.') ?? '';
  const isOther = where === '' || where === 'kind';
  return refused(
    path,
    isOther ? say('scores-other-json', { file: path }) : say('scores-wrong-part', { file: path, where }),
  );
}

/** Undefined for a text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refused(file: string, message: Wording): Outcome<never> {
  return { ok: false, value: null, problems: [problem('cases-scores-shape', { message, file })] };
}
