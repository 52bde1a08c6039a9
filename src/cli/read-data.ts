import type { LoadedChecklist } from '../checklist/types.ts';
import { openSource } from '../files/read.ts';
import type { Outcome } from '../problems.ts';
import { readInvited } from '../responses/invited.ts';
import { readResponses } from '../responses/read.ts';
import type { InvitedList, ReadResponses, ResponseSource } from '../responses/types.ts';
import type { ScoreOptions } from '../scoring/types.ts';
import type { ScoreFlags } from './commands/score.ts';
import type { DataFlags, OutputFlags, ReportFlags, ScoringFlags } from './options.ts';
import type { Session } from './session.ts';
import { VERSION } from './version.ts';

/** Reads answers as the options say. */
export function readData(
  sources: readonly ResponseSource[],
  { checklist }: LoadedChecklist,
  flags: DataFlags & Pick<ScoringFlags, 'by' | 'weight'> & Pick<ReportFlags, 'comments'>,
  attributes: readonly string[] = flags.by ?? [],
): Promise<Outcome<ReadResponses>> {
  return readResponses(sources, checklist, {
    columns: columnsNamed(flags),
    duplicates: flags.duplicates,
    attributes,
    texts: flags.comments ?? false,
    ...(flags.mechanism === undefined ? {} : { mechanism: flags.mechanism }),
    ...(flags.round === undefined ? {} : { round: flags.round }),
  });
}

function columnsNamed({ column = new Map(), weight }: DataFlags & Pick<ScoringFlags, 'weight'>) {
  return weight === undefined ? column : new Map([...column, ['weight', weight]]);
}

/** The list of those invited; null where none is given. */
export async function readInvitedList(
  session: Session,
  { invited }: Pick<ScoringFlags, 'invited'>,
  { checklist }: LoadedChecklist,
): Promise<Outcome<InvitedList | null>> {
  if (invited === undefined) return { ok: true, value: null, problems: [] };
  return readInvited(openSource(invited, session.process.stdin), checklist);
}

const SMALLEST_CELL = 5;

/** What scoring is told besides answers and checklist. */
export function scoreOptions(
  flags: Pick<OutputFlags, 'date'> &
    Partial<ScoringFlags> &
    Pick<ScoreFlags, 'agreement' | 'reliability' | 'comments'>,
  invited: InvitedList | null = null,
): ScoreOptions {
  return {
    coordkit: VERSION,
    date: flags.date ?? null,
    seed: flags.seed ?? null,
    by: flags.by ?? [],
    minCell: flags.minCell ?? SMALLEST_CELL,
    invited,
    agreement: flags.agreement ?? false,
    reliability: flags.reliability ?? false,
    comments: flags.comments ?? false,
  };
}
