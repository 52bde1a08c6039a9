import type { Comparability, Language, LoadedChecklist, Texts } from './types.ts';

/** What a list of checklists says of one that ships. */
export interface CatalogueEntry {
  readonly id: string;
  readonly version: string;
  readonly title: Texts;
  readonly description: Texts | null;
  readonly languages: readonly Language[];
  /** Number of domains. */
  readonly domains: number;
  /** Number of items, scored or not. */
  readonly items: number;
  readonly comparability: Comparability;
  /** SHA-256 of the YAML file, hexadecimal. */
  readonly sha256: string;
}

/** Gives the text of a file that was made of the checklists at build time, by name; null where there is none. */
export type ReadText = (name: string) => Promise<string | null>;

/** The checklists that ship, by id; empty where the build made none. */
export async function listChecklists(readText: ReadText): Promise<readonly CatalogueEntry[]> {
  const text = await readText('index.json');
  return text === null ? [] : JSON.parse(text);
}

/** A checklist that ships; null where there is none of that id. Only ids of the list become names of files. */
export async function shippedChecklist(id: string, readText: ReadText): Promise<LoadedChecklist | null> {
  const entries = await listChecklists(readText);
  if (!entries.some((entry) => entry.id === id)) return null;
  const text = await readText(`${id}.json`);
  return text === null ? null : JSON.parse(text);
}
