import type { Domain, Item } from '../../checklist/types.ts';
import { heading, idPart, list, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { answerLabel } from './explained-answers.ts';

/** One domain of a checklist with all that it asks. */
export function domainBlocks(domain: Domain, context: ReportContext): Block[] {
  const { names, words } = context;
  const told = [domain.description, domain.guidance].flatMap((text) =>
    text === null ? [] : names.text(text),
  );
  const title = words.text.inside(names.text(domain.title), domain.id);
  return [
    heading(1, title, `domain-${idPart(domain.id)}`),
    ...told.map(paragraph),
    ...list(domain.items.map((item) => itemText(item, context))),
  ];
}

/** Everything about one item in one paragraph: wording, scale, who is asked, what to look for, what to do. */
function itemText(item: Item, context: ReportContext): string {
  const { names, words } = context;
  const { evidence, actions } = words.checklist;
  const further = [
    ...(item.guidance === null ? [] : [names.text(item.guidance)]),
    ...labelled(evidence, item.evidence.map(names.text)),
    ...anchorTexts(item, context),
    ...labelled(actions, item.actions.map(names.text)),
  ];
  const told = [words.text.inside(names.text(item.text), item.id), traits(item, context), ...further];
  return told.map(asSentence).join(' ');

  function labelled(label: string, texts: readonly string[]): string[] {
    return texts.length === 0 ? [] : [words.text.labelled(label, words.text.series(texts))];
  }
}

function traits(item: Item, context: ReportContext): string {
  const { words, names } = context;
  const { checklist: labels } = words;
  return [
    labels.onScale(item.scale),
    item.tier === null ? null : words.tiers[item.tier],
    item.facet === null ? null : words.facets[item.facet],
    item.maturity === null ? null : labels.maturity(words.maturities[item.maturity]),
    item.roles.length === 0
      ? null
      : labels.askedOf(words.text.and(item.roles.map((role) => names.role(role)))),
    item.levels.length === 0
      ? null
      : labels.atLevels(words.text.or(item.levels.map((level) => words.levels[level]))),
    item.weight === 1 ? null : labels.weight(formatPlain(item.weight, 4, words.number)),
    item.reverse ? labels.reverse : null,
    item.scored ? null : labels.notScored,
  ]
    .filter((trait) => trait !== null)
    .join(', ');
}

/** What the options mean for this item. */
function anchorTexts(item: Item, context: ReportContext): string[] {
  const { names, words } = context;
  const anchors = Object.entries(item.anchors).map(([code, text]) =>
    words.text.labelled(answerLabel(item.id, code, context), names.text(text)),
  );
  return anchors.length === 0 ? [] : [words.text.series(anchors)];
}

function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
