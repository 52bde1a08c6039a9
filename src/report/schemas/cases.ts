import * as z from 'zod';
import { CASE_OUTCOMES, CELL_CHANGES } from '../../cases/types.ts';
import { qcaSchema } from './cases-qca.ts';
import { count, inputFile, points, problemSchema, seed, sha256, share } from './common.ts';

const texts = z.record(z.string(), z.string()).describe('Wording by language');
const names = z.array(z.string());
const ungradedReason = z
  .enum(['blank', 'stated-as-unknown', 'not-understood', 'no-score'])
  .describe('not-understood: the words name no step of the ladder');

const bounds = z.strictObject({ lowest: z.number(), highest: z.number() }).meta({
  id: 'CaseBounds',
  description: 'The figure were everything not stated as low or as high as can be',
});

const caseCell = z
  .strictObject({
    state: z.enum(['graded', 'not-stated', 'illegible', 'not-applicable']),
    grade: z.string().nullable().describe('Id of the step; null unless graded'),
    value: share.nullable().describe('Value of the step, or score / 100; null unless graded'),
    qualifier: z.string().nullable().describe('What the writer added to the grade'),
    text: z.string().nullable().describe('The cell as it stands in the file; null for scores'),
    why: ungradedReason.nullable().describe('Null unless not-stated'),
    candidates: names.describe('What an illegible cell may say'),
    source: z.string().nullable(),
    page: z.string().nullable(),
    note: z.string().nullable(),
    score: z
      .strictObject({ value: points, n: count, coverage: share, band: z.string().nullable() })
      .nullable()
      .describe('What stands behind the grade of a scored mechanism'),
  })
  .meta({ id: 'CaseCell', description: 'A grade; what has none is never the lowest one' });

const criterion = z.strictObject({ id: z.string(), label: texts });

const matrix = z.strictObject({
  ladder: z.strictObject({
    origin: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('default') }),
      z.strictObject({ kind: z.literal('checklist'), checklist: z.string(), scale: z.string() }),
      z.strictObject({ kind: z.literal('file'), path: z.string() }),
    ]),
    grades: z
      .array(z.strictObject({ id: z.string(), label: texts, value: share }))
      .describe('Lowest first, values rising'),
  }),
  criteria: z.array(criterion),
  outcome: criterion.nullable(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      round: z.string().nullable(),
      cells: z.array(caseCell).describe('As many as criteria, in their order'),
      outcome: caseCell.nullable(),
    }),
  ),
  inputs: z.array(inputFile),
  checklists: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      sha256,
      comparability: z.enum(['within-mechanism', 'within-type', 'across-mechanisms']).nullable(),
    }),
  ),
});

const counts = z.strictObject({
  criterion: z.string(),
  grades: z.array(z.strictObject({ grade: z.string(), cases: names })),
  notStated: names.describe('Not stated or illegible'),
  notApplicable: names,
  isConstant: z.boolean().describe('All graded cases have one value'),
  byOutcome: z
    .strictObject({
      presentWorked: names,
      presentFailed: names,
      absentWorked: names,
      absentFailed: names,
      unknownWorked: names,
      unknownFailed: names,
    })
    .nullable()
    .describe('Present: value above 0.5; absent: below'),
});

const pair = {
  first: z.string(),
  second: z.string(),
  distance: share.nullable().describe('null where fewer criteria than fewestShared are graded in both'),
  shared: count.describe('Criteria graded in both'),
  bounds,
  differing: z.array(
    z.strictObject({ criterion: z.string(), first: z.string(), second: z.string(), difference: z.number() }),
  ),
  alike: names,
  unknown: names,
};
const listedPair = {
  ...pair,
  rivals: count.describe('Pairs of the same kind that could take its place'),
  rivalsOfUnknownOutcome: count,
};
const perKind = z.strictObject({ similarUnlike: count, differentAlike: count });

const pairs = z.strictObject({
  similarUnlike: z
    .array(z.strictObject(listedPair))
    .describe('Alike, yet of different outcome; most alike first'),
  differentAlike: z
    .array(z.strictObject({ ...listedPair, outcome: z.enum(['worked', 'failed']) }))
    .describe('Different, yet of the same outcome; most different first'),
  of: perKind.describe('Pairs whose distance is known'),
  tiedBeyond: perKind.describe('Pairs left out that are as far apart as the last one listed'),
  why: z.enum(['no-outcome', 'outcome-of-one-kind', 'too-few-shared']).nullable(),
});

const map = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('drawn'),
    points: z.array(z.strictObject({ case: z.string(), x: z.number(), y: z.number() })),
    shown: share.describe('Share of the squared distances that two axes show'),
    leftOut: names,
  }),
  z.strictObject({ state: z.literal('withheld'), why: z.enum(['too-few-cases', 'all-alike']) }),
]);

const profile = z.strictObject({
  name: z.string(),
  outcome: z.enum(CASE_OUTCOMES),
  graded: count,
  notStated: count,
  illegible: count,
  notApplicable: count,
  mean: share.nullable().describe('Over criteria graded; a description, no score'),
  bounds: bounds.nullable(),
  nearest: z.strictObject({ name: z.string(), distance: share, tied: count, tiedNames: names }).nullable(),
  missing: z.array(
    z.strictObject({
      criterion: z.string(),
      state: z.enum(['not-stated', 'illegible']),
      why: ungradedReason.nullable(),
      candidates: names,
    }),
  ),
  moves: z
    .strictObject({
      mean: share.nullable(),
      distance: z
        .strictObject({ name: z.string(), distance: share.nullable(), bounds })
        .nullable()
        .describe('The pair whose distance could move most'),
      nearest: z.strictObject({ count, names }),
      pairs: count,
    })
    .describe('How far what is not stated could move what is said of the case'),
});

const ranking = z.strictObject({
  rows: z.array(
    z.strictObject({
      name: z.string(),
      mean: share.nullable(),
      rank: z.number().nullable().describe('1 is best; ties share the mean rank'),
      leavingOneOut: bounds.nullable(),
      notStated: bounds.nullable(),
    }),
  ),
});

const cellChange = z.strictObject({
  case: z.string(),
  criterion: z.string(),
  kind: z.enum(CELL_CHANGES).describe('gained and reversed cross the middle of the ladder'),
  from: caseCell,
  to: caseCell,
  steps: z.int().nullable().describe('Steps of the ladder, signed; null where one side has no grade'),
});
const oneSided = z.strictObject({ cases: names, criteria: names });

const change = z.strictObject({
  from: z.string(),
  to: z.string(),
  cells: z.array(cellChange),
  onlyBefore: oneSided,
  onlyAfter: oneSided,
  outcome: z.array(cellChange),
  isSameLadder: z.boolean(),
});

/** `cases --format json`. */
export const casesResultSchema = z.strictObject({
  kind: z.literal('cases'),
  coordkit: z.string().describe('Version of coordkit'),
  date: z.string().nullable().describe('The date given with --date; the clock is never read'),
  seed,
  matrix,
  round: z.string().nullable().describe('The round that is assessed'),
  rounds: names,
  order: z.strictObject({ by: z.enum(['file', 'outcome', 'similarity']), cases: names }),
  fewestShared: count.describe('Criteria graded in both that a distance needs'),
  counts: z.array(counts),
  profiles: z.array(profile),
  distances: z.array(z.strictObject(pair)),
  distanceList: z.strictObject({ pairs: count, mostCases: count, isListed: z.boolean() }),
  pairs,
  map,
  ranking: ranking.nullable().describe('null unless asked for'),
  isWithinMechanism: z.boolean().describe('A checklist is declared within-mechanism'),
  notComparable: z.array(z.strictObject({ criterion: z.string(), why: z.string() })),
  change: change.nullable(),
  qca: qcaSchema.nullable().describe('null unless asked for'),
  problems: z.array(problemSchema),
});
