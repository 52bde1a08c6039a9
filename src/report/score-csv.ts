import type { Checklist } from '../checklist/types.ts';
import { ANSWER_STATES } from '../responses/types.ts';
import type {
  Disaggregation,
  ItemScore,
  MechanismScore,
  PartScore,
  ResponseRate,
  RoleGap,
  RoleScore,
  Score,
  ScoreResult,
} from '../scoring/types.ts';
import { type CsvCell, type CsvOptions, keyPart, lineKey, writeCsv } from './csv.ts';
import { referenceTexts } from './reference-texts.ts';

const COLUMNS = [
  'key',
  'mechanism',
  'round',
  'scope',
  'id',
  'text',
  'role',
  'by',
  'category',
  'state',
  'value',
  'n',
  ...ANSWER_STATES,
  'coverage',
  'lowest',
  'highest',
  'band',
  'uncapped',
  'reasons',
] as const;

type Column = (typeof COLUMNS)[number];

/** What a line says; whatever it leaves out is empty. */
type Line = Partial<Record<Exclude<Column, 'key' | 'mechanism' | 'round' | 'text'>, CsvCell>> & {
  readonly scope: string;
  readonly id: string;
};

/** Every score and count of a result as one long table, a line for each figure, with codes and no wording of ours. */
export function writeScoreCsv(result: ScoreResult, checklist: Checklist, options: CsvOptions = {}): string {
  const texts = referenceTexts(checklist);
  const rows = result.mechanisms.flatMap((score) =>
    mechanismLines(score).map((line) => cellsOf(line, score, texts.get(line.id) ?? null)),
  );
  return writeCsv(COLUMNS, rows, options);
}

function cellsOf(line: Line, { mechanism, round }: MechanismScore, text: string | null): CsvCell[] {
  const { scope, id, role, by, category } = line;
  const key = lineKey(
    scope,
    mechanism,
    round,
    id,
    ...(role == null ? [] : [keyPart('role', String(role))]),
    ...(by == null ? [] : [`by:${keyPart(String(by), String(category ?? ''))}`]),
  );
  const whole = { ...line, key, mechanism, round, text };
  return COLUMNS.map((column) => whole[column] ?? null);
}

function mechanismLines(score: MechanismScore): Line[] {
  return [
    ...respondentLines(score),
    ...partLines('overall', 'overall', score.overall, score.roles, score.gaps),
    ...score.domains.flatMap((domain) => [
      ...partLines('domain', domain.id, domain.score, domain.roles, domain.gaps),
      ...domain.items.flatMap(itemLines),
    ]),
    ...otherParts('level', score.levels),
    ...otherParts('facet', score.facets),
    ...otherParts('tier', score.tiers),
    ...ruleLines(score),
    ...score.disaggregations.flatMap(categoryLines),
  ];
}

function respondentLines({ respondents, byRole, bySector, response }: MechanismScore): Line[] {
  const line = { scope: 'respondents', id: 'respondents' };
  return [
    { ...line, n: respondents },
    ...byRole.map(({ name, count }) => ({ ...line, by: 'role', category: name, n: count })),
    ...bySector.map(({ name, count }) => ({ ...line, by: 'sector', category: name, n: count })),
    ...(response ? invitedLines(response) : []),
  ];
}

function invitedLines({ invited, byRole, bySector, active, notOnList }: ResponseRate): Line[] {
  const line = { scope: 'invited', id: 'invited' };
  return [
    { ...line, n: invited },
    ...(byRole ?? []).map((each) => ({ ...line, by: 'role', category: each.name, n: each.invited })),
    ...(bySector ?? []).map((each) => ({ ...line, by: 'sector', category: each.name, n: each.invited })),
    ...(active === null ? [] : [{ scope: 'invited', id: 'active', n: active.invited }]),
    ...(notOnList === null ? [] : [{ scope: 'respondents', id: 'not-on-list', n: notOnList }]),
  ];
}

/** A score, each role's own, and the gaps between roles. */
function partLines(
  scope: string,
  id: string,
  score: Score,
  roles: readonly RoleScore[],
  gaps: readonly RoleGap[],
): Line[] {
  return [
    { scope, id, ...scoreCells(score) },
    ...roles.map((each) => ({ scope, id, role: each.role, ...scoreCells(each.score) })),
    ...gaps.map(({ role, other, difference }) => ({
      scope: 'gap',
      id,
      role,
      by: 'role',
      category: other,
      value: difference,
    })),
  ];
}

/** An item with what became of the question, and a line for each option, also those nobody chose. */
function itemLines(item: ItemScore): Line[] {
  const [whole, ...roles] = partLines('item', item.id, item.score, item.roles, []);
  return [
    ...(whole ? [{ ...whole, ...item.states }] : []),
    ...roles,
    ...Object.entries(item.answers).map(([code, n]) => ({
      scope: 'answers',
      id: item.id,
      by: 'option',
      category: code,
      n,
    })),
  ];
}

function otherParts(scope: string, parts: readonly PartScore[]): Line[] {
  return parts.map(({ id, score }) => ({ scope, id, ...scoreCells(score) }));
}

function ruleLines({ gates, unmet }: MechanismScore): Line[] {
  return [
    ...gates.map(({ id, state, watched }) => ({
      scope: 'gate',
      id,
      state,
      reasons: watched.map(({ id: part, value }) => `${part}:${value ?? 'unknown'}`).join('; '),
    })),
    ...unmet.map(({ item, tier, value, state }) => ({
      scope: 'unmet',
      id: item,
      state,
      value,
      reasons: tier,
    })),
  ];
}

function categoryLines({ column, categories }: Disaggregation): Line[] {
  return categories.flatMap((category): Line[] => {
    const cells = { by: column, category: category.category };
    if (category.state === 'suppressed')
      return [{ scope: 'overall', id: 'overall', ...cells, state: 'suppressed' }];
    return [
      { scope: 'overall', id: 'overall', ...cells, ...scoreCells(category.overall) },
      ...category.domains.map(({ id, score }) => ({ scope: 'domain', id, ...cells, ...scoreCells(score) })),
    ];
  });
}

function scoreCells({ state, value, n, coverage, lowest, highest, band, uncapped, reasons }: Score) {
  return { state, value, n, coverage, lowest, highest, band, uncapped, reasons: reasons.join('; ') };
}
