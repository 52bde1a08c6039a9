import * as z from 'zod';
import { SCORE_STATES } from '../../scoring/types.ts';

const score = z.object({
  state: z.enum(SCORE_STATES),
  value: z.number().min(0).max(100).nullable(),
  n: z.number().min(0),
  coverage: z.number().min(0).max(1),
  band: z.string().nullable(),
});

const mechanism = z.object({
  mechanism: z.string().min(1),
  round: z.string(),
  domains: z.array(
    z.object({ id: z.string().min(1), score, items: z.array(z.object({ id: z.string().min(1), score })) }),
  ),
});

/** What is needed of the JSON that `score` prints; whatever else it holds is left aside. */
export const scoredFileSchema = z.object({
  kind: z.literal('score'),
  checklist: z.object({
    id: z.string().min(1),
    version: z.string(),
    sha256: z.string(),
    variant: z.string().nullable(),
  }),
  mechanisms: z.array(mechanism),
});

type Shape = z.infer<typeof scoredFileSchema>;

/** The scores of one file. */
export interface ScoredFile extends Shape {
  readonly path: string;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

export type ScoredMechanism = Shape['mechanisms'][number];
export type ScoredPart = z.infer<typeof score>;
