import type { PowerResult } from '../planning/types.ts';
import { facts, heading, list } from './blocks.ts';
import type { ReportOptions } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { dateText } from './parts/about.ts';
import { effectTables } from './parts/power-effects.ts';
import { powerFindings } from './parts/power-findings.ts';
import { assumptions, methodRows } from './parts/power-method.ts';
import { neededTable, reachTable } from './parts/power-tables.ts';
import { askedText, type PowerContext } from './parts/power-texts.ts';
import { wordsIn } from './words/words.ts';

/** How many respondents a change needs and what a number of respondents can detect: answer first, then the method. */
export function powerDocument(result: PowerResult, options: ReportOptions): ReportDocument {
  const words = wordsIn(options.language);
  const context = { words, result };
  return {
    language: words.code,
    title: words.power.title,
    subtitle: askedText(context),
    blocks: [
      ...section(words.power.heading, 'summary', powerFindings(context)),
      ...neededTable(context),
      ...reachTable(context),
      ...effectTables(context),
      ...methodBlocks(context),
    ],
  };
}

function section(title: string, id: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(1, title, id), ...list(items)];
}

function methodBlocks(context: PowerContext): Block[] {
  const { words, result } = context;
  const { method } = words.power;
  return [
    heading(1, method.heading, 'method'),
    facts([
      ...methodRows(context),
      [words.about.date, dateText(result.date, words)],
      [words.about.madeWith, `coordkit ${result.coordkit}`],
    ]),
    ...section(method.assumptionsHeading, 'assumptions', assumptions(context)),
  ];
}
