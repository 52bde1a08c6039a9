import path from 'node:path';
import { compareRounds } from '../../change/compare.ts';
import type { LoadedChecklist } from '../../checklist/types.ts';
import { openSource } from '../../files/read.ts';
import { packagePath } from '../../files/shipped.ts';
import { makeFolder } from '../../files/write.ts';
import type { Outcome } from '../../problems.ts';
import { plainText } from '../../report/plain-text.ts';
import { readInvited } from '../../responses/invited.ts';
import type { InvitedList, ReadResponses, ResponseSource } from '../../responses/types.ts';
import { scoreResponses } from '../../scoring/score.ts';
import type { DemoFlags } from '../commands/demo.ts';
import { finish, stop } from '../finish.ts';
import { openChecklist } from '../load-checklist.ts';
import { changeOutput, scoreOutput } from '../outputs.ts';
import { EXIT, type ExitCode } from '../process.ts';
import { readData, scoreOptions } from '../read-data.ts';
import { chooseLanguage, render } from '../render.ts';
import type { Session } from '../session.ts';
import { chooseTargets } from '../targets.ts';
import type { Target } from '../values.ts';

const CHECKLIST = 'district-committee';
const PAGE = 'report.html';

/** `coordkit demo`: the whole way on the sample that ships, from two rounds of answers to reports. */
export async function runDemo(session: Session, flags: DemoFlags): Promise<ExitCode> {
  const loaded = await openChecklist(CHECKLIST);
  if (!loaded.ok) return stop(session, loaded.problems);
  const language = chooseLanguage(loaded.value.checklist.languages, flags.language);
  if (!language.ok) return stop(session, language.problems);
  const refused = await makeFolder(flags.out);
  if (refused.length > 0) return stop(session, refused);
  const targets = await chooseTargets({ format: targetsIn(flags.out) }, []);
  if (!targets.ok) return stop(session, targets.problems);
  const sample = await readSample(session, loaded.value);
  if (!sample.ok) return stop(session, sample.problems);
  const results = resultsOf(sample.value, loaded.value);
  const look = { ...flags, language: language.value };
  const code = await finish(session, {
    outputs: [
      ...(await render(session, targets.value, look, results.change)),
      ...(await render(session, scoreTargetsIn(flags.out), look, results.score)),
    ],
    rejects: null,
    inputs: [],
    problems: results.problems,
    missed: [],
    next: null,
  });
  if (code === EXIT.done) session.say(nextSteps(path.join(flags.out, PAGE)));
  return code;
}

function targetsIn(folder: string): Target[] {
  return [
    { format: 'terminal', file: null },
    { format: 'html', file: path.join(folder, PAGE) },
    { format: 'docx', file: path.join(folder, 'report.docx') },
    { format: 'xlsx', file: path.join(folder, 'report.xlsx') },
    { format: 'md', file: path.join(folder, 'report.md') },
    { format: 'csv', file: path.join(folder, 'change.csv') },
    { format: 'json', file: path.join(folder, 'result.json') },
  ];
}

function scoreTargetsIn(folder: string): Target[] {
  return [{ format: 'csv', file: path.join(folder, 'scores.csv') }];
}

interface Sample {
  readonly read: ReadResponses;
  readonly invited: InvitedList;
}

async function readSample(session: Session, loaded: LoadedChecklist): Promise<Outcome<Sample>> {
  const invited = await readInvited(sampleSource(session, 'invited.csv'), loaded.checklist);
  if (!invited.ok) return invited;
  const sources = ['baseline.csv', 'follow-up.csv'].map((name) => sampleSource(session, name));
  const read = await readData(sources, loaded, { duplicates: 'reject' });
  if (!read.ok) return read;
  return { ok: true, value: { read: read.value, invited: invited.value }, problems: [] };
}

/** A file of the sample under its name in the package: where that lies must not change the report. */
function sampleSource({ process }: Session, name: string): ResponseSource {
  const source = openSource(packagePath('samples', 'district-committees', name), process.stdin);
  return { ...source, path: `samples/district-committees/${name}` };
}

function resultsOf({ read, invited }: Sample, loaded: LoadedChecklist) {
  const options = scoreOptions({}, invited);
  const input = (round: string) => ({ read, loaded, round });
  const change = compareRounds(input('baseline'), input('follow-up'), options);
  const score = scoreResponses(read, loaded, options);
  return {
    change: changeOutput(change, loaded),
    score: scoreOutput(score, loaded),
    problems: change.problems,
  };
}

function nextSteps(page: string): string {
  return `Open ${plainText(page)} in a browser: pictures, filters, what is behind each figure; print it for PDF.
The committees and their answers are invented. Next, with your own:
  coordkit checklists                                  which checklist fits
  coordkit check survey.csv -c district-committee      what of your data is understood
  coordkit compare baseline.csv follow-up.csv -c district-committee -o report.html`;
}
