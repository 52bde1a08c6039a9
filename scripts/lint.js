import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importSource } from './bundle.js';

// Prints what `coordkit checklists lint` finds, without a build: node scripts/lint.js checklists/x.yaml
const { lintChecklist } = await importSource('src/checklist/lint.ts');
const { resolveIn } = await import('./checklists.js');

for (const file of process.argv.slice(2)) {
  const text = await readFile(file, 'utf8');
  const resolve = await resolveIn(path.dirname(file));
  const { checklist, findings } = lintChecklist(text, { origin: file, resolve });
  for (const { row, column, severity, code, message, remedy, file: where } of findings) {
    console.log(`${where}:${row}:${column} ${severity} ${code} ${message} ${remedy}`);
  }
  const items = checklist?.domains.flatMap((domain) => domain.items).length;
  console.log(`${file}: ${findings.length} findings${items === undefined ? '' : `, ${items} items`}`);
}
