import { fold } from '../text.ts';

/** The round in which the first round's period is judged again, from later on. */
export const RETROSPECTIVE = 'retrospective-baseline';

/** Rounds whose order in time is known from their name, in that order. */
export const KNOWN_ROUNDS = [RETROSPECTIVE, 'baseline', 'midline', 'follow-up', 'endline'] as const;

/** The name of a round: lower case, hyphens for spaces and underscores; `Follow up` and `followup` are `follow-up`. */
export function roundName(text: string): string {
  const name = fold(text).replace(/[\s_‐‑‒–—-]+/g, '-');
  const letters = name.replace(/-/g, '');
  return KNOWN_ROUNDS.find((known) => known.replace(/-/g, '') === letters) ?? name;
}

/** The known round that the name of a file is, or ends with; null where it says none. */
export function roundOfFile(path: string): string | null {
  const file = path.split(/[/\\]/).at(-1) ?? '';
  const stem = fold(file.replace(/\.[A-Za-z0-9]+$/, '')).replace(/[\s_.]+/g, '-');
  return KNOWN_ROUNDS.find((known) => stem === known || stem.endsWith(`-${known}`)) ?? null;
}
