import type { ChangeResult, MechanismChange } from '../../change/types.ts';
import { heading, idPart } from '../blocks.ts';
import { type ReportContext, setsApart, showsPictures } from '../context.ts';
import type { Block } from '../document.ts';
import { nameOrNone } from './about.ts';
import { actionBlocks } from './actions.ts';
import { answersTable } from './change-answers.ts';
import { compositionTables } from './change-composition.ts';
import { changeDomains, movedItems, targetTable } from './change-details.ts';
import { effectTable } from './change-effects.ts';
import { domainLines } from './change-lines.ts';
import { ownBlocks } from './change-own.ts';
import { changeSections } from './change-sections.ts';
import { domainsChart, movedChart } from './charts-change.ts';
import { type AnswersShown, changeAnswerCharts } from './charts-change-answers.ts';
import { furtherBlocks } from './further.ts';
import { unmetTable } from './rule-tables.ts';

/** One mechanism in both rounds. Of many, what is for those who look it up stands at the end of each. */
export function changeMechanism(
  each: MechanismChange,
  result: ChangeResult,
  context: ReportContext,
): Block[] {
  const id = `mechanism-${idPart(each.mechanism)}`;
  const mechanism = nameOrNone(context)(each.mechanism);
  const count = result.changes.length;
  const parts = partsOf(id, each, result, showsPictures(count), setsApart(count), context);
  const head = heading(2, mechanism, id, { mechanism });
  if (!setsApart(count)) return [head, ...together(parts)];
  const { body, further } = apart(parts, showsPictures(count));
  return [head, ...body, ...furtherBlocks(id, mechanism, further, context)];
}

type Parts = ReturnType<typeof partsOf>;

/** Items in the picture of those that moved most: fewer of each of many mechanisms. */
const MOST_MOVED = { together: 10, apart: 6 } as const;

function partsOf(
  id: string,
  each: MechanismChange,
  result: ChangeResult,
  isPictured: boolean,
  isApart: boolean,
  context: ReportContext,
) {
  const { words } = context;
  const lines = domainLines(each, context);
  const { level } = result.inference;
  const of = words.score.columns.domain;
  const own = { id, caption: words.inference.captions.own, of, level, rounds: each };
  const mostMoved = MOST_MOVED[isApart ? 'apart' : 'together'];
  const latest = result.mechanisms.find(
    (score) => score.mechanism === each.mechanism && score.round === each.to,
  );
  return {
    domains: changeDomains(id, each, lines, isApart && isPictured, context),
    domainsPicture: isPictured ? domainsChart(id, each, lines, level, context) : [],
    own: ownBlocks(own, lines, context),
    effects: effectTable(id, of, lines, context),
    fewAnswers: answersTable(id, each, result, context),
    moved: movedItems(id, each, context),
    movedPicture: isPictured ? movedChart(id, each, mostMoved, context) : [],
    answers: (which: AnswersShown) =>
      isPictured ? changeAnswerCharts(id, each, result, which, context) : [],
    composition: compositionTables(id, each, context),
    targets: [...targetTable(id, each, context), ...(latest ? unmetTable(id, latest, context) : [])],
    sections: [
      ...changeSections(id, each, result, context),
      ...(latest ? actionBlocks(id, latest, context) : []),
    ],
  };
}

function together(parts: Parts): Block[] {
  return [
    ...parts.domains,
    ...parts.domainsPicture,
    ...parts.own,
    ...parts.effects,
    ...parts.fewAnswers,
    ...parts.moved,
    ...parts.movedPicture,
    ...parts.answers('all'),
    ...parts.composition,
    ...parts.targets,
    ...parts.sections,
  ];
}

/** What tells most, and what is for those who look it up. */
function apart(parts: Parts, isPictured: boolean): { readonly body: Block[]; readonly further: Block[] } {
  const [own, ...moves] = parts.own;
  return {
    body: [
      ...parts.domains,
      ...parts.domainsPicture,
      ...(own ? [own] : []),
      ...parts.fewAnswers,
      ...parts.targets,
      ...(isPictured ? parts.movedPicture : parts.moved),
      ...parts.answers('telling'),
      ...parts.sections,
    ],
    further: [
      ...moves,
      ...parts.effects,
      ...(isPictured ? parts.moved : []),
      ...parts.composition,
      ...parts.answers('others'),
    ],
  };
}
