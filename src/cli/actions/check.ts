import { checkDocument } from '../../report/check-document.ts';
import { checkResult } from '../../report/check-result.ts';
import type { CheckFlags } from '../commands/check.ts';
import { finish, stop } from '../finish.ts';
import { openSources } from '../inputs.ts';
import { nextOnData } from '../next.ts';
import { openStudy } from '../opening.ts';
import { anyAtLeast, countBySeverity } from '../problem-text.ts';
import type { ExitCode } from '../process.ts';
import { readData } from '../read-data.ts';
import { rejectsFile } from '../rejects.ts';
import { render } from '../render.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

/** `coordkit check`: what of the data is understood. Writes rejected rows only where --rejects asks for them. */
export async function runCheck(
  session: Session,
  data: readonly string[],
  flags: CheckFlags,
): Promise<ExitCode> {
  const opening = await openStudy(data, flags, 1, session.process.env);
  if (!opening.ok) return stop(session, opening.problems);
  const { inputs, targets, loaded, language } = opening.value;
  const sources = openSources(session, data);
  if (!sources.ok) return stop(session, sources.problems);
  const read = await readData(sources.value, loaded, flags);
  if (!read.ok) return stop(session, read.problems);
  const result = checkResult(read.value, loaded, { coordkit: VERSION, date: flags.date ?? null });
  const outputs = await render(
    session,
    targets,
    { ...flags, language },
    {
      document: (options) => checkDocument(result, loaded.checklist, options),
      csv: null,
      json: result,
    },
  );
  const strict = flags.strict === true && anyAtLeast(result.problems, 'warning');
  return finish(session, {
    outputs,
    rejects: flags.rejects === undefined ? null : rejectsFile(read.value.rejected, data, targets, flags),
    inputs,
    problems: result.problems,
    missed: strict ? [`--strict: ${countBySeverity(result.problems)}`] : [],
    next: nextOnData('score', data, flags),
  });
}
