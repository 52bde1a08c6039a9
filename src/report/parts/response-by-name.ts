import type { MechanismScore, NamedResponse, ResponseRate } from '../../scoring/types.ts';
import { compareText } from '../../text.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import { type ReportContext, setsApart } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { nameOrNone, responseFigures } from './about.ts';
import { type MechanismColumn, mechanismTable } from './who-answered.ts';

/** A mechanism and round that the list of those invited knows. */
export type Listed = MechanismScore & { readonly response: ResponseRate };

/** More names than this have a line each, with all mechanisms together. */
const MOST_COLUMNS = 6;

const OF = { role: 'byRole', sector: 'bySector' } as const;

/**
 * The response of each role or sector: a column each with a line for every mechanism and round, or, where there is one
 * mechanism or many names, a line each.
 */
export function responseByName(
  by: keyof typeof OF,
  listed: readonly Listed[],
  nameOf: (name: string) => string,
  context: ReportContext,
): Block[] {
  const { captions, columns } = context.words.response;
  const known = listed.filter(({ response }) => response[OF[by]] !== null);
  const names = namesIn(by, known);
  const mechanisms = new Set(known.map(({ mechanism }) => mechanism)).size;
  const id = `response-by-${by}`;
  if (mechanisms > 1 && names.length <= MOST_COLUMNS) {
    const further = names.map((name) => nameColumn(by, name, nameOf(name), context));
    return mechanismTable(id, captions[by], known, further, context);
  }
  const lines = names.map((name) => ({ name, label: nameOf(name) }));
  return table({
    id,
    caption: mechanisms > 1 ? context.words.response.together(captions[by]) : captions[by],
    columns: [wordColumn(columns[by]), ...lineColumns(known, context)],
    rows: lines.map(({ name, label }) => [cell(label), ...lineCells(by, name, known, context)]),
    ...(setsApart(mechanisms) ? { isLeftOutOnPaper: true } : {}),
  });
}

/** "8 of 15 (53 %)": never a percentage without its numbers. */
export function rateCell(
  rate: Pick<ResponseRate, 'respondents' | 'invited'> | null,
  context: ReportContext,
): Cell {
  const { about, number } = context.words;
  return cell(rate === null ? number.none : responseFigures(rate, context, about.responseShort));
}

export function responsesOf(by: keyof typeof OF, { response }: MechanismScore): readonly NamedResponse[] {
  return response?.[OF[by]] ?? [];
}

/** Roles in the order of the checklist, as they come; sectors by name, those without one last. */
export function namesIn(by: keyof typeof OF, known: readonly Listed[]): string[] {
  const names = [...new Set(known.flatMap((each) => responsesOf(by, each).map(({ name }) => name)))];
  if (by === 'role') return names;
  return names.sort((a, b) => Number(a === '') - Number(b === '') || compareText(a, b));
}

function nameColumn(
  by: keyof typeof OF,
  name: string,
  label: string,
  context: ReportContext,
): MechanismColumn {
  const find = (score: MechanismScore) => responsesOf(by, score).find((each) => each.name === name) ?? null;
  return { column: figures(label), cell: (score) => rateCell(find(score), context) };
}

export function roundsOf(known: readonly Listed[]): string[] {
  return [...new Set(known.map(({ round }) => round))];
}

/** A column for each round; a single one is taken apart. */
function lineColumns(known: readonly Listed[], context: ReportContext) {
  const { answered, invited, share } = context.words.response.columns;
  const rounds = roundsOf(known);
  return (rounds.length === 1 ? [answered, invited, share] : rounds.map(nameOrNone(context))).map(figures);
}

function lineCells(
  by: keyof typeof OF,
  name: string,
  known: readonly Listed[],
  context: ReportContext,
): Cell[] {
  const rounds = roundsOf(known);
  const rates = rounds.map((round) =>
    addUp(
      known
        .filter((each) => each.round === round)
        .flatMap((each) => responsesOf(by, each).filter((response) => response.name === name)),
    ),
  );
  const [only] = rates;
  if (rates.length > 1 || only == null) return rates.map((rate) => rateCell(rate, context));
  const { number } = context.words;
  return [
    countCell(only.respondents, context),
    countCell(only.invited, context),
    cell(only.invited > 0 ? formatShare(only.respondents / only.invited, number) : number.none),
  ];
}

export function addUp(responses: readonly NamedResponse[]): Omit<NamedResponse, 'name'> | null {
  if (responses.length === 0) return null;
  return {
    respondents: responses.reduce((sum, each) => sum + each.respondents, 0),
    invited: responses.reduce((sum, each) => sum + each.invited, 0),
  };
}
