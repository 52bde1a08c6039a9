import type { QcaResult } from '../../cases/qca-types.ts';
import { formatShare } from '../numbers.ts';
import type { CasesContext } from './cases-context.ts';

type Refused = Extract<QcaResult, { state: 'refused' }>;

/** Why there is no solution, in plain words. */
export function refusalText({ why, noise }: Pick<Refused, 'why' | 'noise'>, { words }: CasesContext): string {
  const share = (value: number | undefined) => formatShare(value ?? null, words.number);
  return words.qca.refused[why](share(noise?.exact), share(noise?.limit));
}
