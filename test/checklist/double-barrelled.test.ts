import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../../src/checklist/rules/grammar/index.ts';
import { joinedPredicates } from '../../src/checklist/rules/grammar/predicates.ts';

function joined(language: string, text: string): string | null {
  const grammar = GRAMMARS.get(language);
  if (grammar === undefined) throw new Error(`no grammar of ${language}`);
  return joinedPredicates(text, grammar);
}

describe('two questions in one are seen in', () => {
  it.each([
    ['en', 'Formats for monitoring are agreed and used', 'agreed and used'],
    ['en', 'Decisions are documented and shared with members', 'documented and shared'],
    ['en', 'Each partner participates or contributes', 'participates or contributes'],
    ['en', 'Each member participates in and contributes to meetings', 'in and contributes'],
    ['en', 'Minutes are written down and sent to all members', 'down and sent'],
    ['en', 'The plan is reviewed, updated and published', 'updated and published'],
    ['en', 'The policy exists and is applied', 'exists and is'],
    ['en', 'The plan has been reviewed and regularly updated', 'reviewed and regularly'],
    ['en', 'The map is available and updated', 'available and updated'],
    ['en', 'Members attend meetings and contribute to decisions', 'meetings and contribute'],
    ['en', 'Standards agreed and used by partners', 'agreed and used'],
    ['en', 'Partners meet and decide together', 'meet and decide'],
    ['fr', 'Les normes sont adoptées et appliquées', 'adoptées et appliquées'],
    ['fr', 'Les décisions sont consignées par écrit et diffusées aux membres', 'écrit et diffusées'],
    ['fr', 'Les membres participent aux réunions et contribuent aux décisions', 'réunions et contribuent'],
    ['fr', 'Le plan existe et est appliqué', 'existe et est'],
    ['es', 'Las normas son acordadas y utilizadas', 'acordadas y utilizadas'],
    ['es', 'El socio participa o contribuye', 'participa o contribuye'],
    ['pt', 'As normas são acordadas e utilizadas', 'acordadas e utilizadas'],
    ['pt', 'O parceiro participa ou contribui', 'participa ou contribui'],
  ])('%s: %s', (language, text, words) => {
    expect(joined(language, text)).toBe(words);
  });
});

describe('one question is left alone in', () => {
  it.each([
    ['en', 'Roles and responsibilities are described in the terms of reference'],
    ['en', "The map of partners' presence and activities is kept up to date"],
    ['en', 'Needs and gaps are analysed together'],
    ['en', 'Women and children are represented'],
    ['en', 'People affected and displaced by the crisis take part'],
    ['en', 'Members represent government, civil society and affected communities'],
    ['en', 'Partners take part in the analysis of gaps and overlaps'],
    ['en', 'Monitoring and reporting formats are agreed'],
    ['en', 'The list of needs and agreed indicators is public'],
    ['en', 'The plan states who does what and by when'],
    ['en', 'Trained and supervised staff are in place'],
    ['fr', 'Les rôles et responsabilités sont décrits'],
    ['fr', 'La cartographie de la présence et des activités est tenue à jour'],
    ['fr', 'Les liens sont décrits entre protection et santé'],
    ['fr', 'Le répertoire des services sociaux et de santé est à jour'],
    ['es', 'Las funciones y responsabilidades están descritas'],
    ['es', 'Los refugiados y desplazados participan en las reuniones'],
    ['pt', 'As funções e responsabilidades estão descritas'],
  ])('%s: %s', (language, text) => {
    expect(joined(language, text)).toBeNull();
  });
});
