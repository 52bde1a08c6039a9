import {
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  problem,
  say,
  type Wording,
} from '../../problems.ts';
import { nearest } from '../../text.ts';
import type { Place } from '../places.ts';
import type { ChecklistView } from '../view.ts';

/** One thing that is looked for in a checklist. */
export interface Rule {
  readonly name: string;
  readonly check: (view: ChecklistView) => readonly Problem[];
}

/** A problem of a checklist, at a place in its file. */
export function finding(code: ProblemCode, place: Place | null, details: ProblemDetails): Problem {
  return problem(code, { ...details, ...place });
}

/** A name that leads nowhere, with the nearest one that would lead somewhere. */
export function unknownName(
  place: Place | null,
  name: string,
  known: readonly string[],
  message: Wording,
): Problem {
  const near = known.length > MOST_COMPARED ? null : nearest(name, known);
  return finding('checklist-unknown-reference', place, {
    message,
    value: name,
    expected: near ?? (known.length === 0 ? null : known.slice(0, MOST_SHOWN).join(', ')),
    remedy: near === null ? null : say('do-mean', { name: near }),
  });
}

const MOST_SHOWN = 12;
/** Keeps a hostile file with thousands of wrong names from taking minutes. */
const MOST_COMPARED = 2000;
