import type { Change } from '../../change/types.ts';
import type { ReportContext } from '../context.ts';
import { reasonsText, withheldText } from '../reasons.ts';

/** Why a change could not be told, down to why a round has no score. */
export function whyUnknown({ reasons, from, to }: Change, context: ReportContext): string {
  const { text } = context.words;
  const told = reasons.map((reason) => {
    const own = reasonsText([reason], context);
    const behind = reasonBehind(reason, from.reasons, to.reasons);
    const why = withheldText(behind, context);
    return why === '' ? own : text.labelled(own, why);
  });
  return text.series(told);
}

function reasonBehind(reason: string, from: readonly string[], to: readonly string[]): readonly string[] {
  if (reason.startsWith('not-scored-from:')) return from;
  return reason.startsWith('not-scored-to:') ? to : [];
}
