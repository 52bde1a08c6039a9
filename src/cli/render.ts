import { type Outcome, problem } from '../problems.ts';
import { LANGUAGES } from '../report/words/words.ts';
import { type Report, WRITERS } from '../report/writers.ts';
import type { Ending } from './finish.ts';
import type { OutputFlags } from './options.ts';
import type { Session } from './session.ts';
import type { Target } from './values.ts';

/** How a report is to look. */
export interface Look extends Pick<OutputFlags, 'width' | 'details'> {
  readonly language: string;
}

/** The text of every output in pieces, made from one result. */
export function render(
  session: Session,
  targets: readonly Target[],
  look: Look,
  report: Report,
): Promise<Ending['outputs']> {
  return Promise.all(
    targets.map(async (target) => ({ target, pieces: await write(session, target, look, report) })),
  );
}

/** What is printed fits the terminal and keeps to the main things; a file holds everything. */
function write(
  session: Session,
  { format, file }: Target,
  { language, width, details }: Look,
  report: Report,
): Promise<Iterable<string>> {
  if (format !== 'terminal') return WRITERS[format](report, { language });
  if (file !== null) return WRITERS.terminal(report, { language, terminal: width ? { width } : {} });
  const terminal = { width: width ?? session.width, colours: session.colours };
  return WRITERS.terminal(report, { language, details: details ? 'all' : 'few', terminal });
}

/** The language asked for, where reports or the checklist have it; without one, English or the checklist's own. */
export function chooseLanguage(languages: readonly string[], asked: string | undefined): Outcome<string> {
  if (asked === undefined) {
    const own = languages.includes('en') ? 'en' : (languages[0] ?? 'en');
    return { ok: true, value: own, problems: [] };
  }
  const main = asked.split('-')[0]?.toLowerCase() ?? '';
  const known = [...new Set([...Object.keys(LANGUAGES), ...languages])];
  if (known.includes(asked) || known.includes(main)) return { ok: true, value: asked, problems: [] };
  const message = `Neither reports nor the checklist are in "${asked}".`;
  const details = {
    message,
    value: asked,
    expected: known.join(', '),
    remedy: 'Give one of these languages.',
  };
  return { ok: false, value: null, problems: [problem('usage', details)] };
}
