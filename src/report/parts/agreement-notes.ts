import type { ReportContext } from '../context.ts';
import { sharedNotes } from './shared-notes.ts';

/** Why parts of a table have no interval: one note where all share the reason, else a note for each reason. */
export function intervalNotes<Part>(
  parts: readonly Part[],
  reason: (part: Part) => string | null,
  label: (part: Part) => string,
  { words }: ReportContext,
): string[] {
  const { noInterval, noIntervals } = words.agreement;
  const withheld = parts.flatMap((part) => {
    const why = reason(part);
    return why === null ? [] : [{ part, why }];
  });
  const [first] = withheld;
  if (first && withheld.length === parts.length && withheld.every(({ why }) => why === first.why))
    return [noIntervals(first.why)];
  return sharedNotes(
    withheld,
    ({ part }) => label(part),
    (labels, { why }) => noInterval(labels, why),
  );
}
