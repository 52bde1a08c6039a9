import { COMMENT_KINDS, type Comment, type ItemScore } from '../../scoring/types.ts';
import { type FactRow, list, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';

/** The items of one round; the label is its name where there are several. */
export interface RoundItems {
  readonly label: string | null;
  readonly items: readonly ItemScore[];
}

type Beside = Exclude<Comment['kind'], 'answer'>;

/** How many references to evidence and comments stood beside the answers, and that they are not shown or follow. */
export function commentFacts(items: readonly ItemScore[], context: ReportContext): FactRow[] {
  const { labels } = context.words.comments;
  const isShown = areShown(items);
  const count = (of: (item: ItemScore) => number) => items.reduce((sum, item) => sum + of(item), 0);
  return [
    [
      labels.evidence,
      countedText(
        'evidence',
        count((item) => item.evidence),
        isShown,
        context,
      ),
    ],
    [
      labels.comments,
      countedText(
        'note',
        count((item) => item.notes),
        isShown,
        context,
      ),
    ],
  ];
}

/** What stood beside the answers, word for word, item by item; nothing unless comments were asked for. */
export function commentBlocks(rounds: readonly RoundItems[], context: ReportContext): Block[] {
  const ids = [...new Set(rounds.flatMap(({ items }) => items.map((item) => item.id)))];
  return ids.flatMap((id) => {
    const told = rounds.flatMap(({ label, items }) =>
      besideAnswers(items.find((item) => item.id === id)).map((comment) =>
        commentText(comment, label, context),
      ),
    );
    if (told.length === 0) return [];
    const { words, names } = context;
    return [
      paragraph(announced(words.text.inside(words.text.quoted(names.item(id)), id), words)),
      ...list(told),
    ];
  });
}

/** A text with a colon behind it, as the language puts it. */
export function announced(text: string, { text: { labelled } }: ReportContext['words']): string {
  return labelled(text, '').trim();
}

/** Whether comments were asked for. */
export function areShown(items: readonly ItemScore[]): boolean {
  return items.some((item) => item.comments !== undefined);
}

/** "3 comments, not shown (--comments shows them)"; null where there are none. */
export function countedText(
  kind: Comment['kind'],
  count: number,
  isShown: boolean,
  { words }: ReportContext,
): string | null {
  if (count === 0) return null;
  const counted = words.comments.counts[kind](count);
  return isShown ? words.comments.below(counted) : words.comments.hidden(counted, count);
}

function besideAnswers(item: ItemScore | undefined): readonly (Comment & { readonly kind: Beside })[] {
  const comments = item?.comments ?? [];
  return COMMENT_KINDS.filter((kind): kind is Beside => kind !== 'answer').flatMap((kind) =>
    comments.flatMap((comment) => (comment.kind === kind ? [{ ...comment, kind }] : [])),
  );
}

/** "Comment, baseline: “…”". */
function commentText({ kind, text }: Comment, round: string | null, { words }: ReportContext): string {
  const label = words.comments.kinds[kind];
  return words.text.labelled(round === null ? label : `${label}, ${round}`, words.text.quoted(text));
}
