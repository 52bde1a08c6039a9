import type { GateResult, MechanismScore, Score } from '../../scoring/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { partInText } from './places.ts';

/** Gates that acted, and gates that could not be decided, each with its reason. */
export function gateSentences(score: MechanismScore, where: string, context: ReportContext): string[] {
  const triggered = score.gates.filter((gate) => gate.state === 'triggered');
  const unknown = score.gates.filter((gate) => gate.state === 'unknown');
  return [
    ...triggered.map((gate) => triggeredSentence(score, gate, where, context)),
    ...unknown.map((gate) =>
      context.words.findings.gateUnknown(
        where,
        partInText(gate.appliesTo, context),
        gateReason(gate, context),
      ),
    ),
  ];
}

/** The reason that the checklist gives for a gate; its id where the checklist is another version. */
export function gateReason({ id }: Pick<GateResult, 'id'>, { names }: ReportContext): string {
  const gate = names.gate(id);
  return gate ? names.text(gate.reason) : id;
}

/** The score that a gate applies to. */
export function gatedScore(score: MechanismScore, appliesTo: string): Score | null {
  if (appliesTo === 'overall') return score.overall;
  return score.domains.find((domain) => domain.id === appliesTo)?.score ?? null;
}

function triggeredSentence(
  score: MechanismScore,
  gate: GateResult,
  where: string,
  context: ReportContext,
): string {
  const { words, names } = context;
  const part = partInText(gate.appliesTo, context);
  const gated = gatedScore(score, gate.appliesTo);
  const reason = gateReason(gate, context);
  if (names.gate(gate.id)?.effect.kind === 'fail')
    return words.findings.gateFailed(where, part, names.band(gated?.band ?? null) ?? '', reason);
  if (!gated || gated.uncapped === null) return words.findings.gateTriggered(where, part, reason);
  const [before, now] = [pointsText(gated.uncapped, words), pointsText(gated.value, words)];
  return words.findings.gateCapped(where, part, before, now, reason);
}
