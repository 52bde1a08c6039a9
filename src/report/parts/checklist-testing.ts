import type { Checklist } from '../../checklist/types.ts';
import type { FactRow } from '../blocks.ts';
import type { ReportContext } from '../context.ts';

/** Domains without a reliability, and which tests are adjusted together; nothing where a checklist declares neither. */
export function testingFacts(checklist: Checklist, context: ReportContext): FactRow[] {
  const { labels } = context.words.checklist.testing;
  const [reliability, tests] = [formativeSentence(checklist, context), familySentences(checklist, context)];
  return [
    ...(reliability === null ? [] : [[labels.reliability, reliability] as const]),
    ...(tests === null ? [] : [[labels.tests, tests] as const]),
  ];
}

function formativeSentence({ domains }: Checklist, { words, names }: ReportContext): string | null {
  const formative = domains.filter((domain) => domain.formative);
  if (formative.length === 0) return null;
  const { allFormative, formative: some } = words.checklist.testing;
  if (formative.length === domains.length) return allFormative;
  return some(words.text.series(formative.map((domain) => names.domain(domain.id))));
}

function familySentences({ domains, testing }: Checklist, { words, names }: ReportContext): string | null {
  const { overall, families } = testing;
  if (overall === 'primary' && families.length === 0) return null;
  const { family, others, allDomains, together, overall: overallWords } = words.checklist.testing;
  const inFamilies = new Set(families.flatMap((each) => each.domains));
  const named = families.map((each) => family(each.name, each.domains.map(names.domain).join(', ')));
  const rest = domains.some((domain) => !inFamilies.has(domain.id));
  const groups = named.length === 0 ? [allDomains] : [...named, ...(rest ? [others] : [])];
  return `${overallWords[overall]} ${together(words.text.series(groups))}`;
}
