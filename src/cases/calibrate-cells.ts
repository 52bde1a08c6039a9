import { type Problem, problem, say, type Wording } from '../problems.ts';
import { type Calibration, calibrate, fixedMap } from '../qca/index.ts';
import { fold, nearest } from '../text.ts';
import { MIDDLE } from './case-field.ts';
import type { QcaColumn } from './qca-columns.ts';
import type { CalibratedCondition, CalibrationRule, QcaOptions } from './qca-types.ts';
import type { Case, Grade, Ladder } from './types.ts';

export type CalibratedColumn =
  | { readonly state: 'done'; readonly value: CalibratedCondition; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] };

/**
 * Memberships of cases that are all graded on a column. A value in the middle of a set is a problem with the cases
 * named; it is never a membership.
 */
export function calibrateColumn(
  column: QcaColumn,
  cases: readonly Case[],
  ladder: Ladder,
  options: QcaOptions,
): CalibratedColumn {
  const rule = ruleFor(column, ladder, options);
  if ('code' in rule) return { state: 'failed', problems: [rule] };
  const values = cases.map((each) => {
    const cell = column.cellOf(each);
    return rule.kind === 'map' ? stepOf(ladder, cell?.grade ?? null) : (cell?.value ?? null);
  });
  const attempt = calibrate(values, calibrationOf(rule, ladder, column));
  if (attempt.state === 'done')
    return {
      state: 'done',
      value: { criterion: column.id, rule, memberships: attempt.value },
      problems: column.asked === null && rule.kind === 'map' ? middleNote(ladder, options) : [],
    };
  const names = attempt.places.map((place) => cases[place]?.name ?? '').join(', ');
  return { state: 'failed', problems: [failureOf(column.id, attempt.reason, names)] };
}

/** The rule asked for in the terms of the ladder, or the usual one; a problem where it is not understood. */
function ruleFor({ id, asked }: QcaColumn, ladder: Ladder, options: QcaOptions): CalibrationRule | Problem {
  if (asked === null)
    return options.isFuzzy
      ? usualMap(ladder, options.middle ?? 'below')
      : { kind: 'crisp', threshold: MIDDLE };
  if (asked.kind === 'map') return inGradesOf(ladder, asked);
  if (asked.kind === 'direct') return asked;
  const threshold = thresholdOf(ladder, asked.threshold);
  if (threshold !== null) return { kind: 'crisp', threshold };
  const value = String(asked.threshold);
  const near = nearest(value, namesOf(ladder.grades));
  const message = say('qca-threshold-not-understood', { name: id, value, near });
  return problem('qca-rule-unusable', {
    message,
    value,
    expected: ladder.grades.map((each) => each.id).join(', '),
  });
}

function thresholdOf({ grades }: Ladder, asked: number | string): number | null {
  if (typeof asked === 'number') return Number.isFinite(asked) ? asked : null;
  const grade = grades.find((each) => namesOf([each]).some((name) => fold(name) === fold(asked)));
  if (grade !== undefined) return grade.value;
  return /^\d*\.?\d+$/.test(asked.trim()) ? Number(asked) : null;
}

/** The fixed map of the ladder; for more steps than it knows, evenly from 0 to 1 with the middle step off the middle. */
function usualMap({ grades }: Ladder, middle: 'below' | 'above'): CalibrationRule {
  const steps = grades.length;
  const memberships = fixedMap(steps, middle) ?? grades.map((_, step) => evenly(step));
  return {
    kind: 'map',
    memberships: grades.map(({ id }, step) => ({ grade: id, membership: memberships[step] ?? 0 })),
  };

  function evenly(step: number): number {
    const even = step / (steps - 1);
    if (even !== MIDDLE) return even;
    const aside = Math.min(ASIDE, MIDDLE / (steps - 1));
    return middle === 'below' ? even - aside : even + aside;
  }
}

/** How far a middle step is put from the middle. */
const ASIDE = 0.1;

function inGradesOf({ grades }: Ladder, asked: Extract<CalibrationRule, { kind: 'map' }>): CalibrationRule {
  return {
    kind: 'map',
    memberships: asked.memberships.map(({ grade, membership }) => {
      const found = grades.find((each) => namesOf([each]).some((name) => fold(name) === fold(grade)));
      return { grade: found?.id ?? grade, membership };
    }),
  };
}

function calibrationOf(rule: CalibrationRule, ladder: Ladder, { asked }: QcaColumn): Calibration {
  switch (rule.kind) {
    case 'direct':
      return rule;
    case 'crisp':
      // nobody has said where the middle belongs unless a threshold was asked for
      return { ...rule, ...(asked === null ? {} : { at: 'in' as const }) };
    case 'map':
      return {
        kind: 'map',
        memberships: rule.memberships.flatMap(({ grade, membership }) => {
          const value = stepOf(ladder, grade);
          return value === null ? [] : [{ value, membership }];
        }),
      };
  }
}

function stepOf({ grades }: Ladder, grade: string | null): number | null {
  const step = grades.findIndex(({ id }) => id === grade);
  return step === -1 ? null : step;
}

function middleNote({ grades }: Ladder, { middle = 'below' }: QcaOptions): Problem[] {
  const grade = grades[(grades.length - 1) / 2];
  if (grade === undefined) return [];
  const message = say(`qca-middle-${middle}`, { name: grade.id });
  return [problem('qca-middle-step', { message, value: grade.id })];
}

function failureOf(name: string, reason: keyof typeof FAILURES, names: string): Problem {
  const { code, message } = FAILURES[reason];
  return problem(code, { message: message(name, names), value: name });
}

const FAILURES = {
  'undecided-membership': {
    code: 'qca-middle-value',
    message: (name, names) => say('qca-cases-in-middle', { name, names }),
  },
  'missing-value': {
    code: 'qca-rule-unusable',
    message: (name, names) => say('qca-grade-not-in-map', { name, names }),
  },
  'not-in-map': {
    code: 'qca-rule-unusable',
    message: (name, names) => say('qca-grade-not-in-map', { name, names }),
  },
  'out-of-range': {
    code: 'qca-rule-unusable',
    message: (name) => say('qca-membership-out-of-range', { name }),
  },
  'thresholds-out-of-order': {
    code: 'qca-rule-unusable',
    message: (name) => say('qca-thresholds-out-of-order', { name }),
  },
} as const satisfies Record<
  string,
  {
    readonly code: 'qca-middle-value' | 'qca-rule-unusable';
    readonly message: (name: string, names: string) => Wording;
  }
>;

function namesOf(grades: readonly Grade[]): string[] {
  return grades.flatMap(({ id, label }) => [id, ...Object.values(label)]);
}
