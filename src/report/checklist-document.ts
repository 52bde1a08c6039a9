import type { Checklist, LoadedChecklist } from '../checklist/types.ts';
import { facts, heading, list } from './blocks.ts';
import { createContext, type ReportContext, type ReportOptions } from './context.ts';
import type { Block, ReportDocument } from './document.ts';
import { formatPlain } from './numbers.ts';
import { domainBlocks } from './parts/checklist-domains.ts';
import { scaleBlocks } from './parts/checklist-scales.ts';
import { testingFacts } from './parts/checklist-testing.ts';
import { methodFacts } from './parts/method.ts';
import { effectText, watchText } from './parts/rule-tables.ts';

/** A checklist to be read: what it is for, how it is scored, what it asks, what to look for and what to do. */
export function checklistDocument(loaded: LoadedChecklist, options: ReportOptions): ReportDocument {
  const { checklist } = loaded;
  const context = createContext(checklist, options);
  const { words, names } = context;
  const exceptions = checklist.domains
    .filter((domain) => domain.aggregation !== checklist.scoring.items)
    .map((domain) => ({ domain: domain.id, items: domain.aggregation }));
  return {
    language: words.code,
    title: names.text(checklist.title),
    subtitle: checklist.description === null ? null : names.text(checklist.description),
    blocks: [
      heading(1, words.checklist.about, 'about'),
      identityFacts(loaded, context),
      ...section(words.checklist.guidance, 'guidance', list(checklist.guidance.map(names.text))),
      ...checklist.domains.flatMap((domain) => domainBlocks(domain, context)),
      ...section(words.checklist.gates, 'gates', list(gateTexts(checklist, context))),
      ...section(words.checklist.scales, 'scales', scaleBlocks(checklist, context)),
      heading(1, words.method.heading, 'method'),
      methodFacts({ scoring: checklist.scoring, exceptions }, context, testingFacts(checklist, context)),
      ...section(words.checklist.sources, 'sources', list(sourceTexts(checklist))),
    ],
  };
}

function section(title: string, id: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(1, title, id), ...blocks];
}

function identityFacts({ checklist, sha256 }: LoadedChecklist, { words, names }: ReportContext): Block {
  const labels = words.checklist;
  const items = checklist.domains.reduce((sum, domain) => sum + domain.items.length, 0);
  const variants = Object.entries(checklist.variants).map(([name, ids]) =>
    labels.variantSize(name, ids.length),
  );
  const size = [words.counts.domains(checklist.domains.length), words.counts.items(items)];
  return facts([
    [labels.id, checklist.id],
    [labels.version, checklist.version],
    [words.about.sha256, sha256],
    [labels.variant, checklist.variant],
    [labels.size, size.join(', ')],
    [labels.roles, checklist.roles.map((role) => names.role(role.id)).join(', ')],
    [labels.comparability, words.comparabilities[checklist.comparability]],
    [labels.target, checklist.target === null ? null : formatPlain(checklist.target, 4, words.number)],
    [labels.variants, variants.join(', ')],
    [labels.languages, checklist.languages.join(', ')],
    [labels.licence, checklist.licence],
  ]);
}

function gateTexts({ gates }: Checklist, context: ReportContext): string[] {
  const { words, names } = context;
  return gates.map((gate) =>
    words.checklist.gate(
      watchText(gate.watches, gate.below, context),
      effectText(gate, context),
      names.text(gate.reason),
    ),
  );
}

function sourceTexts({ sources }: Checklist): string[] {
  return sources.map(({ title, publisher, year, url, note }) =>
    [title, publisher, year, url, note].filter((part) => part !== null).join('. '),
  );
}
