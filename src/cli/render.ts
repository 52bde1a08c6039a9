import { sizeOf } from '../files/append.ts';
import { type Outcome, problem, say } from '../problems.ts';
import type { ReportOptions } from '../report/context.ts';
import type { ReportDocument } from '../report/document.ts';
import { LANGUAGE_CODES, loadWords } from '../report/words/words.ts';
import { type Report, WRITERS } from '../report/writers.ts';
import type { Ending } from './finish.ts';
import type { OutputFlags } from './options.ts';
import type { Session } from './session.ts';
import type { Target } from './values.ts';

/** How a report is to look. */
export interface Look extends Pick<OutputFlags, 'width' | 'details'> {
  readonly language: string;
  /** Gives command lines that explain figures; absent where there is nothing to explain. */
  readonly explain?: ReportOptions['explain'];
  readonly template?: ReportOptions['template'];
}

/** The text or bytes of every output in pieces, made from one result. */
export async function render(
  session: Session,
  targets: readonly Target[],
  look: Look,
  report: Report,
): Promise<Ending['outputs']> {
  await loadWords(look.language);
  const shared = builtOnce(report);
  return Promise.all(
    targets.map(async (target) => ({ target, pieces: await write(session, target, look, shared) })),
  );
}

/** The same report, its document built once for all the targets of one look that read it. */
function builtOnce(report: Report): Report {
  const built = new Map<string, ReportDocument>();
  const document = (options: ReportOptions) => {
    const key = `${options.details ?? 'all'} ${options.explain !== undefined}`;
    const known = built.get(key) ?? report.document(options);
    built.set(key, known);
    return known;
  };
  return { ...report, document };
}

/** What is printed fits the terminal and keeps to the main things; a file holds everything. */
async function write(
  session: Session,
  { format, file, isAdded = false }: Target,
  { language, width, details, explain, template = null }: Look,
  report: Report,
): Promise<Iterable<string | Uint8Array>> {
  const common = { language, template };
  if (format !== 'terminal') {
    const held = isAdded && file !== null ? await sizeOf(file) : 0;
    return WRITERS[format](report, { ...common, held, ...(explain ? { explain } : {}) });
  }
  if (file !== null) return WRITERS.terminal(report, { ...common, terminal: width ? { width } : {} });
  const terminal = { width: width ?? session.width, colours: session.colours };
  return WRITERS.terminal(report, { ...common, details: details ? 'all' : 'few', terminal });
}

/** The language asked for, where reports or the checklist have it; without one, English or the checklist's own. */
export function chooseLanguage(languages: readonly string[], asked: string | undefined): Outcome<string> {
  if (asked === undefined) {
    const own = languages.includes('en') ? 'en' : (languages[0] ?? 'en');
    return { ok: true, value: own, problems: [] };
  }
  const main = asked.split('-')[0]?.toLowerCase() ?? '';
  const known = [...new Set([...LANGUAGE_CODES, ...languages])];
  if (known.includes(asked) || known.includes(main)) return { ok: true, value: asked, problems: [] };
  const details = {
    message: say('language-unknown', { language: asked }),
    value: asked,
    expected: known.join(', '),
    remedy: say('do-give-language'),
  };
  return { ok: false, value: null, problems: [problem('usage', details)] };
}
