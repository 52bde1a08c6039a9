import { type Outcome, problem, say } from '../problems.ts';
import { unreadable } from '../responses/decode.ts';
import { readUpTo } from './read-text.ts';

const LARGEST_BYTES = 1_000_000;

/** Reads a picture of at most 1 MB, whatever is in it. Problems call the file by `name`. */
export async function readPictureBytes(path: string, name: string): Promise<Outcome<Uint8Array>> {
  try {
    const bytes = await readUpTo(path, LARGEST_BYTES + 1);
    if (bytes.length <= LARGEST_BYTES) return { ok: true, value: new Uint8Array(bytes), problems: [] };
    const message = say('logo-over-1-mb', { file: name });
    const found = problem('template-logo', { message, file: name, remedy: say('do-save-logo-smaller') });
    return { ok: false, value: null, problems: [found] };
  } catch (error) {
    return { ok: false, value: null, problems: [unreadable(name, error)] };
  }
}
