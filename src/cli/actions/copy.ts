import { existsSync } from 'node:fs';
import { listChecklists } from '../../checklist/catalogue.ts';
import { checkOutputs, unwritable } from '../../files/places.ts';
import { readText } from '../../files/read-text.ts';
import { packagePath, readText as readShipped } from '../../files/shipped.ts';
import { writeFiles } from '../../files/write.ts';
import { say } from '../../problems.ts';
import { plainText } from '../../report/plain-text.ts';
import type { ChecklistFlags } from '../commands/checklists.ts';
import { stop } from '../finish.ts';
import { unknownChecklist } from '../load-checklist.ts';
import { commandLine } from '../next.ts';
import { EXIT, type ExitCode } from '../process.ts';
import type { Session } from '../session.ts';

/** `coordkit checklists copy`: the YAML of a checklist that ships, byte for byte. */
export async function runCopy(
  session: Session,
  id: string,
  file: string,
  { force }: ChecklistFlags,
): Promise<ExitCode> {
  const known = await listChecklists(readShipped);
  if (!known.some((entry) => entry.id === id)) return stop(session, (await unknownChecklist(id)).problems);
  if (existsSync(file) && force !== true) {
    return stop(session, [unwritable(file, say('because-there'), say('do-rename-or-force'))]);
  }
  const blocked = await checkOutputs([file], []);
  if (blocked.length > 0) return stop(session, blocked);
  const yaml = await readText(packagePath('checklists', `${id}.yaml`));
  if (!yaml.ok) return stop(session, yaml.problems);
  const failed = await writeFiles([{ path: file, pieces: [yaml.value.text] }]);
  if (failed.length > 0) return stop(session, failed);
  session.say(`Wrote ${plainText(file)}`);
  session.say(`Next: ${commandLine('checklists', 'lint', file)}`);
  return EXIT.done;
}
