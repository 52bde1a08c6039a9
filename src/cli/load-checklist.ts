import { existsSync } from 'node:fs';
import { listChecklists, shippedChecklist } from '../checklist/catalogue.ts';
import type { LoadedChecklist } from '../checklist/types.ts';
import { selectVariant } from '../checklist/variant.ts';
import { readText } from '../files/shipped.ts';
import { type Outcome, problem, say } from '../problems.ts';
import { nearest } from '../text.ts';

/** A checklist by the id of one that ships, or out of a file. */
export async function openChecklist(reference: string, variant?: string): Promise<Outcome<LoadedChecklist>> {
  const opened = await openWhole(reference);
  if (!opened.ok || variant === undefined) return opened;
  const selected = selectVariant(opened.value.checklist, variant);
  if (!selected.ok) return selected;
  return { ok: true, value: { ...opened.value, checklist: selected.value }, problems: opened.problems };
}

async function openWhole(reference: string): Promise<Outcome<LoadedChecklist>> {
  if (isPath(reference)) return openFile(reference);
  const shipped = await shippedChecklist(reference, readText);
  if (shipped !== null) return { ok: true, value: shipped, problems: [] };
  return existsSync(reference) ? openFile(reference) : unknownChecklist(reference);
}

/** Whether a checklist is named by its path; anything else may be an id. */
export function isPath(reference: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(reference);
}

/** Loads the YAML parser, which one that ships does not need. */
async function openFile(file: string): Promise<Outcome<LoadedChecklist>> {
  const { parseChecklistFile } = await import('./parse-checklist-file.ts');
  return parseChecklistFile(file);
}

/** Says that no checklist of that id ships, and which comes nearest. */
export async function unknownChecklist(id: string): Promise<Outcome<never>> {
  const known = (await listChecklists(readText)).map((entry) => entry.id);
  const details = {
    message: say('checklist-unknown', { id, near: nearest(id, known) }),
    value: id,
    expected: say('want-checklist', { ids: known.join(', ') }),
  };
  return { ok: false, value: null, problems: [problem('checklist-unknown', details)] };
}
