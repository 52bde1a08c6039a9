import type { Block, ReportDocument, TableBlock } from '../../src/report/document.ts';

/** The sentences of a document: paragraphs, list items, notes and notes of tables. */
export function sentencesOf(document: ReportDocument): string[] {
  return document.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'note':
        return [block.text];
      case 'list':
        return [...block.items];
      case 'table':
        return [...block.notes];
      default:
        return [];
    }
  });
}

/** The table of an id, with its cells as texts. */
export function tableOf(document: ReportDocument, id: string): { columns: string[]; rows: string[][] } {
  const found = document.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.id === id,
  );
  if (!found) throw new Error(`no table ${id} among ${idsOf(document).join(', ')}`);
  return {
    columns: found.columns.map((column) => column.label),
    rows: found.rows.map((row) => row.map((cell) => cell.text)),
  };
}

/** Value of each fact by its label. */
export function factsOf(document: ReportDocument): ReadonlyMap<string, string> {
  const rows = document.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return new Map(rows.map(({ label, value }) => [label, value]));
}

/** Every id of the document, in order. */
export function idsOf(document: ReportDocument): string[] {
  return document.blocks.flatMap((block: Block) => ('id' in block ? [block.id] : []));
}
