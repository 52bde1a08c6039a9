import type { DomainScore, MechanismScore, RoleGap, RoleScore, Score } from '../../scoring/types.ts';
import { facts, heading, idPart } from '../blocks.ts';
import { pointsText, scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatShare, formatSigned } from '../numbers.ts';
import { whyNone } from '../reasons.ts';
import { domainActions } from './actions.ts';
import { commentBlocks, commentFacts } from './comments.ts';
import { itemTable } from './item-table.ts';

/** Each domain of one mechanism by itself: score, roles, items, evidence, comments, and what its band asks for. */
export function domainSections(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const { words, names } = context;
  return score.domains.flatMap((domain) => {
    const own = sectionId(id, domain.id);
    return [
      heading(3, names.domain(domain.id), own),
      facts([
        [words.comments.labels.score, standingText(domain.score, context)],
        [words.comments.labels.roles, rolesText(domain, context)],
        ...commentFacts(domain.items, context),
      ]),
      ...itemTable(own, domain, score, context),
      ...commentBlocks([{ label: null, items: domain.items }], context),
      ...domainActions(domain, context),
    ];
  });
}

/** Id of the section on a domain within that on a mechanism. */
export function sectionId(id: string, domain: string): string {
  return `${id}-domain-${idPart(domain)}`;
}

/** "37.5 Unsatisfactory (4 respondents, 88 % answered)", or why there is no score. */
export function standingText(score: Score, context: ReportContext): string {
  const { words, names } = context;
  if (score.value === null) {
    const why = whyNone(score, context);
    return why === '' ? words.states[score.state] : words.text.inside(words.states[score.state], why);
  }
  const band = names.band(score.band);
  const figure = scoreText(score, context);
  return words.text.inside(
    band === null ? figure : words.score.barText(figure, band),
    words.findings.covered(words.counts.respondents(score.n), formatShare(score.coverage, words.number)),
  );
}

/** What each role says and how far apart they are; null where fewer than two have a say. */
export function rolesText(
  { roles, gaps }: Pick<DomainScore, 'roles' | 'gaps'>,
  context: ReportContext,
): string | null {
  if (roles.length < 2) return null;
  const told = roles.map((role) => roleText(role, context)).join(', ');
  const known = gaps.flatMap((gap) => (gap.difference === null ? [] : [{ ...gap, size: gap.difference }]));
  const [largest] = known.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));
  if (!largest) return told;
  return gapText(told, largest, gaps.length > 1, context);
}

function roleText({ role, respondents, score }: RoleScore, { words, names }: ReportContext): string {
  const value = score.value === null ? words.states[score.state] : pointsText(score.value, words);
  return words.findings.gapSide(names.role(role), value, words.counts.respondents(respondents));
}

function gapText(
  told: string,
  { role, other, difference }: RoleGap,
  isOneOfSeveral: boolean,
  { words, names }: ReportContext,
): string {
  const size = formatSigned(difference, 1, words.number);
  if (!isOneOfSeveral) return words.comments.gap(told, size);
  return words.comments.largestGap(told, words.score.largestGap(size, names.role(role), names.role(other)));
}
