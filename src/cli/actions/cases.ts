import { assessCases } from '../../cases/assess-cases.ts';
import { chooseLadder } from '../../cases/ladder.ts';
import type { QcaOptions } from '../../cases/qca-types.ts';
import { type MatrixOptions, type ReadCases, readCaseMatrix } from '../../cases/read-matrix.ts';
import type { GradeWords } from '../../cases/reading/grade-words.ts';
import type { CasesOptions, CasesResult } from '../../cases/types.ts';
import { shippedChecklist } from '../../checklist/catalogue.ts';
import type { LoadedChecklist } from '../../checklist/types.ts';
import { readText } from '../../files/read-text.ts';
import { readText as readShipped } from '../../files/shipped.ts';
import { type Outcome, say } from '../../problems.ts';
import type { CasesFlags } from '../commands/cases.ts';
import { finish, sayProblems, stop } from '../finish.ts';
import { openSources, STANDARD_INPUT } from '../inputs.ts';
import { openChecklist } from '../load-checklist.ts';
import { templateOf, usage } from '../opening.ts';
import { casesOutput } from '../outputs.ts';
import type { ExitCode } from '../process.ts';
import { rejectsFile } from '../rejects.ts';
import { chooseLanguage, render } from '../render.ts';
import type { Session } from '../session.ts';
import { chooseTargets } from '../targets.ts';
import { VERSION } from '../version.ts';

/** `coordkit cases`: a matrix of cases is read, set side by side, and compared with an earlier one. */
export async function runCases(
  session: Session,
  data: readonly string[],
  flags: CasesFlags,
): Promise<ExitCode> {
  const asked = qcaOptions(flags);
  if (!asked.ok) return stop(session, asked.problems);
  const template = await templateOf(flags);
  if (!template.ok) return stop(session, template.problems);
  const inputs = [...inputFiles(data, flags), ...(template.value?.files ?? [])];
  const targets = await chooseTargets(flags, inputs, session.process.env);
  if (!targets.ok) return stop(session, targets.problems);
  const opened = await openReading(flags);
  if (!opened.ok) return stop(session, opened.problems);
  sayProblems(session, template.problems);
  const read = await readBoth(session, data, flags, opened.value);
  if (!read.ok) return stop(session, read.problems);
  const { now, before } = read.value;
  const result = assessCases(now.matrix, casesOptions(flags, now, opened.value.language), {
    before: before?.matrix ?? null,
    qca: asked.value,
    notComparable: [...now.notComparable, ...(before?.notComparable ?? [])],
    problems: read.problems,
  });
  if (isMisasked(result)) return stop(session, result.problems);
  const look = { ...flags, language: opened.value.language, template: template.value?.loaded ?? null };
  return finish(session, {
    outputs: await render(session, targets.value, look, casesOutput(result)),
    rejects: rejectsFile([...now.rejected, ...(before?.rejected ?? [])], data, targets.value, flags),
    inputs,
    problems: result.problems,
    missed: refusal(result),
    next: null,
  });
}

function inputFiles(
  data: readonly string[],
  { checklist = [], ladder, before }: CasesFlags,
): readonly string[] {
  const named = [...data, ...checklist, ladder ?? STANDARD_INPUT, before ?? STANDARD_INPUT];
  return named.filter((file) => file !== STANDARD_INPUT);
}

/** What a matrix is read by. */
interface Reading {
  readonly checklists: readonly LoadedChecklist[];
  readonly words: GradeWords;
  readonly language: string;
}

async function openReading(flags: CasesFlags): Promise<Outcome<Reading>> {
  const checklists: LoadedChecklist[] = [];
  for (const name of flags.checklist ?? []) {
    const loaded = await openChecklist(name);
    if (!loaded.ok) return loaded;
    checklists.push(loaded.value);
  }
  const languages = checklists.flatMap(({ checklist }) => checklist.languages);
  const language = chooseLanguage(languages, flags.language);
  if (!language.ok) return language;
  const file = await openLadder(flags.ladder, language.value);
  if (!file.ok) return file;
  const words = chooseLadder(checklists, flags.scale ?? null, file.value);
  if (!words.ok) return words;
  return { ok: true, value: { checklists, words: words.value, language: language.value }, problems: [] };
}

/** Loads the YAML parser, which the usual ladders do not need. */
async function openLadder(file: string | undefined, language: string): Promise<Outcome<GradeWords | null>> {
  if (file === undefined) return { ok: true, value: null, problems: [] };
  const read = await readText(file);
  if (!read.ok) return read;
  const { parseLadder } = await import('../../cases/parse-ladder.ts');
  return parseLadder(read.value.text, file, language);
}

interface BothMatrices {
  readonly now: ReadCases;
  /** Null where no earlier matrix is named. */
  readonly before: ReadCases | null;
}

async function readBoth(
  session: Session,
  data: readonly string[],
  flags: CasesFlags,
  reading: Reading,
): Promise<Outcome<BothMatrices>> {
  const sources = openSources(session, data);
  if (!sources.ok) return sources;
  const options: MatrixOptions = {
    words: reading.words,
    checklists: reading.checklists,
    language: reading.language,
    columns: flags.column ?? new Map(),
    outcome: flags.outcome ?? null,
    round: flags.round ?? null,
    shipped: (id) => shippedChecklist(id, readShipped),
  };
  const now = await readCaseMatrix(sources.value, options);
  if (flags.before === undefined) return now.ok ? { ...now, value: { now: now.value, before: null } } : now;
  const earlier = openSources(session, [flags.before]);
  if (!earlier.ok) return earlier;
  const before = await readCaseMatrix(earlier.value, options);
  const problems = [...before.problems, ...now.problems];
  if (!now.ok || !before.ok) return { ok: false, value: null, problems };
  return { ok: true, value: { now: now.value, before: before.value }, problems };
}

function casesOptions(flags: CasesFlags, { matrix }: ReadCases, language: string): CasesOptions {
  return {
    coordkit: VERSION,
    date: flags.date ?? null,
    seed: flags.seed,
    order: flags.order ?? (matrix.outcome === null ? 'file' : 'outcome'),
    isRanked: flags.rank ?? false,
    language,
    from: flags.from ?? null,
    to: flags.to ?? null,
  };
}

/** What was typed, in the terms of QCA; null without --qca. */
function qcaOptions(flags: CasesFlags): Outcome<QcaOptions | null> {
  const { qca = false, conditions = [], outcome } = flags;
  if (!qca && conditions.length > 0) return usage(say('cases-conditions-alone'), say('do-add-qca'));
  if (!qca) return { ok: true, value: null, problems: [] };
  if (outcome === undefined || conditions.length === 0)
    return usage(say('cases-qca-incomplete'), say('do-complete-qca'));
  const { consistency, frequency, pri } = flags;
  const value: QcaOptions = {
    outcome,
    conditions,
    calibration: [...(flags.threshold ?? [])].map(([criterion, threshold]) => ({
      criterion,
      rule: { kind: 'crisp', threshold },
    })),
    isFuzzy: flags.fuzzy ?? false,
    expectations: [...(flags.expect ?? [])].map(([condition, expected]) => ({ condition, expected })),
    cutoffs: { consistency, contradiction: null, frequency, pri },
    isNegated: flags.negate ?? false,
    isAnyway: flags.anyway ?? false,
    seed: flags.seed,
    draws: flags.draws,
  };
  return { ok: true, value, problems: [] };
}

const MISASKED: readonly string[] = ['unknown-name', 'outcome-among-conditions', 'unusable-rule'];

/** Whether options name what the matrix does not have: the command is to be typed anew. */
function isMisasked({ qca }: CasesResult): boolean {
  return qca?.state === 'refused' && MISASKED.includes(qca.why);
}

/** A QCA that was asked for and that the cases do not carry is a threshold that did not hold. */
function refusal({ qca }: CasesResult): string[] {
  return qca?.state === 'refused' ? [`QCA refused (${qca.why}); the report says why`] : [];
}
