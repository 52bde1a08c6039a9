import { type CatalogueEntry, listChecklists } from '../../checklist/catalogue.ts';
import { readText } from '../../files/shipped.ts';
import { cell, figures, table, words } from '../../report/blocks.ts';
import { checklistDocument } from '../../report/checklist-document.ts';
import type { ReportDocument } from '../../report/document.ts';
import { textIn } from '../../text.ts';
import type { ChecklistFlags } from '../commands/checklists.ts';
import { finish, stop } from '../finish.ts';
import { openChecklist } from '../load-checklist.ts';
import { commandLine } from '../next.ts';
import type { ExitCode } from '../process.ts';
import { chooseLanguage, render } from '../render.ts';
import type { Session } from '../session.ts';
import { chooseTargets } from '../targets.ts';
import { VERSION } from '../version.ts';

/** `coordkit checklists`: those that ship. */
export async function runList(session: Session, flags: ChecklistFlags): Promise<ExitCode> {
  const targets = await chooseTargets(flags, []);
  if (!targets.ok) return stop(session, targets.problems);
  const entries = await listChecklists(readText);
  const language = chooseLanguage(
    entries.flatMap((entry) => entry.languages),
    flags.language,
  );
  if (!language.ok) return stop(session, language.problems);
  const outputs = await render(
    session,
    targets.value,
    { ...flags, language: language.value },
    {
      document: () => listDocument(entries, language.value),
      csv: null,
      json: { kind: 'checklists', coordkit: VERSION, checklists: entries },
    },
  );
  const next = commandLine('checklists', 'show', entries[0]?.id ?? 'ID');
  return finish(session, { outputs, rejects: null, inputs: [], problems: [], missed: [], next });
}

function listDocument(entries: readonly CatalogueEntry[], language: string): ReportDocument {
  const rows = entries.map((entry) => [
    cell(entry.id),
    cell(textIn(entry.title, language).text),
    cell(String(entry.items)),
  ]);
  const columns = [words('Id'), words('Checklist'), figures('Items')];
  return {
    language,
    title: 'Checklists that ship with coordkit',
    subtitle: null,
    blocks: table({ id: 'checklists', caption: '', columns, rows }),
  };
}

/** `coordkit checklists show`: one checklist to read. */
export async function runShow(session: Session, reference: string, flags: ChecklistFlags): Promise<ExitCode> {
  const targets = await chooseTargets(flags, [reference]);
  if (!targets.ok) return stop(session, targets.problems);
  const opened = await openChecklist(reference);
  if (!opened.ok) return stop(session, opened.problems);
  const { checklist, sha256 } = opened.value;
  const language = chooseLanguage(checklist.languages, flags.language);
  if (!language.ok) return stop(session, language.problems);
  const outputs = await render(
    session,
    targets.value,
    { ...flags, language: language.value },
    {
      document: (options) => checklistDocument(opened.value, options),
      csv: null,
      json: { kind: 'checklist', coordkit: VERSION, sha256, ...checklist },
    },
  );
  return finish(session, {
    outputs,
    rejects: null,
    inputs: [reference],
    problems: [],
    missed: [],
    next: null,
  });
}
