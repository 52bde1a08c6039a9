import { explainDocument } from '../../report/explain-document.ts';
import { explainScore } from '../../scoring/explain.ts';
import type { ExplainFlags } from '../commands/explain.ts';
import { finish, stop } from '../finish.ts';
import { openSources } from '../inputs.ts';
import { openStudy } from '../opening.ts';
import type { ExitCode } from '../process.ts';
import { readData, scoreOptions } from '../read-data.ts';
import { render } from '../render.ts';
import type { Session } from '../session.ts';
import { chooseTarget, splitWords } from './explain-target.ts';

/** `coordkit explain`: the way from answers to one number. */
export async function runExplain(
  session: Session,
  words: readonly string[],
  flags: ExplainFlags,
): Promise<ExitCode> {
  const opening = await openStudy(words, flags);
  if (!opening.ok) return stop(session, opening.problems);
  const { inputs, targets, loaded, language } = opening.value;
  const split = splitWords(words, loaded.checklist);
  if (!split.ok) return stop(session, split.problems);
  const { data, part } = split.value;
  const sources = openSources(session, data);
  if (!sources.ok) return stop(session, sources.problems);
  const read = await readData(sources.value, loaded, flags);
  if (!read.ok) return stop(session, read.problems);
  const target = chooseTarget(read.value.table, part);
  if (!target.ok) return stop(session, target.problems);
  const explanation = explainScore(read.value, loaded, target.value, scoreOptions(flags));
  const outputs = await render(
    session,
    targets,
    { ...flags, language },
    {
      document: (options) => explainDocument(explanation, loaded.checklist, options),
      csv: null,
      json: explanation,
    },
  );
  return finish(session, {
    outputs,
    rejects: null,
    inputs,
    problems: explanation.problems,
    missed: [],
    next: null,
  });
}
