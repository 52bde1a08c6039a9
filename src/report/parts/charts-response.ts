import type { MechanismScore, NamedResponse } from '../../scoring/types.ts';
import { type ReportContext, setsApart } from '../context.ts';
import type { Block, Chart } from '../document.ts';
import { nameOrNone, responseFigures, roleOrNone } from './about.ts';
import { type Picture, pictures } from './chart-blocks.ts';
import { whereIn } from './places.ts';
import { addUp, type Listed, namesIn, responsesOf, roundsOf } from './response-by-name.ts';

type Row = Extract<Chart, { kind: 'response' }>['rows'][number];
type Rate = Omit<NamedResponse, 'name'>;

/** Who answered of those invited: mechanism by mechanism, then roles and sectors of all mechanisms together. */
export function responseCharts(mechanisms: readonly MechanismScore[], context: ReportContext): Block[] {
  const { captions, together } = context.words.response;
  const listed = mechanisms.filter((each): each is Listed => each.response !== null);
  const where = whereIn(new Set(listed.map((each) => each.round)), context);
  const count = new Set(listed.map((each) => each.mechanism)).size;
  const captionOf = (caption: string) => (count > 1 ? together(caption) : caption);
  const whole = listed.length < 2 ? [] : listed.map((each) => rowOf(where(each), each.response, context));
  const { tableHas } = context.words.charts;
  return [
    ...responseChart(
      {
        id: 'response-chart',
        caption: captions.response,
        rows: whole,
        isLeftOutOnPaper: setsApart(count),
        more: tableHas(captions.response),
      },
      context,
    ),
    ...responseChart(
      {
        id: 'response-by-role-chart',
        caption: captionOf(captions.role),
        rows: rowsBy('role', listed, context),
      },
      context,
    ),
    ...responseChart(
      {
        id: 'response-by-sector-chart',
        caption: captionOf(captions.sector),
        rows: rowsBy('sector', listed, context),
      },
      context,
    ),
  ];
}

function responseChart(
  { more = '', ...picture }: Omit<Picture<Row>, 'description' | 'draw'> & { readonly more?: string },
  context: ReportContext,
): Block[] {
  const description = [context.words.charts.response.description(picture.rows.length), more];
  return pictures({ ...picture, description, draw: (part) => ({ kind: 'response', rows: part }) }, context);
}

/** A row for each name, and for each round where there are several. */
function rowsBy(by: 'role' | 'sector', listed: readonly Listed[], context: ReportContext): Row[] {
  const nameOf = by === 'role' ? roleOrNone(context) : nameOrNone(context);
  const rounds = roundsOf(listed);
  return namesIn(by, listed).flatMap((name) =>
    rounds.flatMap((round) => {
      const rate = addUp(
        listed
          .filter((each) => each.round === round)
          .flatMap((each) => responsesOf(by, each).filter((response) => response.name === name)),
      );
      const label = rounds.length === 1 ? nameOf(name) : `${nameOf(name)}, ${nameOrNone(context)(round)}`;
      return rate === null ? [] : [rowOf(label, rate, context)];
    }),
  );
}

function rowOf(label: string, rate: Rate, context: ReportContext): Row {
  return {
    label,
    answered: rate.respondents,
    invited: rate.invited,
    text: responseFigures(rate, context, context.words.about.responseShort),
  };
}
