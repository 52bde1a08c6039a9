import type { InvitedList } from '../responses/types.ts';
import type { ResponseRate } from './types.ts';

/**
 * Respondents against those invited to one mechanism and round; null where the list does not know the mechanism.
 * Lines for the round itself go before lines that name no round.
 */
export function responseRate(
  invited: InvitedList | null,
  mechanism: string,
  round: string,
  respondents: number,
): ResponseRate | null {
  const own = invited?.counts.filter((count) => count.mechanism === mechanism) ?? [];
  const ofRound = own.filter((count) => count.round === round);
  const counts = ofRound.length > 0 ? ofRound : own.filter((count) => count.round === null);
  if (counts.length === 0) return null;
  return { respondents, invited: counts.reduce((sum, count) => sum + count.invited, 0) };
}
