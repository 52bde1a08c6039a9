import type { Scale } from '../checklist/types.ts';
import { pooledTally } from './evaluate.ts';
import { type AnswerEntry, DONT_KNOW_VALUE, type ItemTally } from './group.ts';
import type { ItemPlace } from './places.ts';
import { isTicked } from './points.ts';
import { combineRespondents } from './respondents.ts';
import type { Scope } from './scope.ts';
import type { ExplainedAnswers, ExplainedStep } from './types.ts';

/** Who answered what to one item, in counts, role by role. */
export function explainAnswers(scope: Scope, place: ItemPlace): ExplainedAnswers[] {
  return scope.voices.flatMap((voice) => {
    const tally = voice.items[place.index];
    if (!tally) return [];
    return [
      {
        item: place.item.id,
        role: voice.role,
        answers: namedAnswers(place, tally),
        states: tally.states,
        value: combineRespondents(tally.answers, scope.checklist.scoring.respondents),
      },
    ];
  });
}

/** How the answers in scope become one value: each distinct answer with the weight of those who gave it. */
export function respondentStep(scope: Scope, place: ItemPlace, role: string | null): ExplainedStep {
  const rule = scope.checklist.scoring.respondents;
  const tally = pooledTally(scope, place);
  const given = tally.answers.filter((entry) => entry.count > 0);
  const terms = given.map((entry) => ({
    id: answerName(place.scale, entry),
    weight: entry.weight / scope.group.unit,
    value: entry.points,
    coverage: 1,
    state: 'scored' as const,
    used: true,
    reasons: [],
  }));
  const isMean = rule !== 'median';
  return {
    kind: 'respondents',
    of: place.item.id,
    role,
    rule,
    terms,
    sum: isMean ? terms.reduce((sum, term) => sum + term.weight * term.value, 0) : null,
    weights: isMean ? terms.reduce((sum, term) => sum + term.weight, 0) : null,
    result: combineRespondents(tally.answers, rule),
  };
}

function namedAnswers({ scale }: ItemPlace, tally: ItemTally): ExplainedAnswers['answers'] {
  return tally.answers.map((entry) => ({
    code: answerName(scale, entry),
    points: entry.points,
    count: entry.count,
  }));
}

/** The code of an option, a number, the codes ticked joined by `+`, or the code of a don't-know that counts. */
function answerName(scale: Scale, { value }: AnswerEntry): string {
  if (value === DONT_KNOW_VALUE)
    return scale.missing.find((code) => code.state === 'dont-know')?.code ?? 'dont-know';
  if (scale.kind === 'options') return scale.options[value]?.code ?? '';
  if (scale.kind !== 'multiple') return String(value);
  const ticked = scale.options.filter((_, index) => isTicked(value, index));
  return ticked.map((option) => option.code).join('+');
}
