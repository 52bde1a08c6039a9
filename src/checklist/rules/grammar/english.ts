import { type Grammar, words } from './grammar.ts';

const VERBS = words(
  'adopt agree allow analyse apply appoint approve attend avoid collect communicate consult contribute convene',
  'coordinate decide define describe discuss distribute elect enforce ensure establish evaluate examine explain',
  'follow identify implement improve include inform investigate involve join know listen maintain participate',
  'prepare provide publish receive recognise recognize represent respect send solve submit supervise take',
  'understand validate verify',
);
/** Verbs that are nouns as well: "plans", "reports". */
const ALSO_NOUNS = words(
  'budget document fund meet monitor plan present refer report review share support train update use visit',
);

export const english: Grammar = {
  conjunctions: words('and or and/or'),
  auxiliaries: words('is are was were has have had does do did can could will would must should may'),
  be: words('is are was were be been being get gets got'),
  adverb: /ly$|^(?:also|then|not|often|always|even|jointly|been|both|well|never|still|actually)$/,
  participle:
    /[^e]ed$|(?:agr|gr|fr)eed$|^(?:built|done|drawn|found|given|held|kept|known|led|left|made|met|paid|put|read|seen|sent|set|shown|spent|taken|taught|told|understood|used|written)$/,
  notParticiple: words(
    'abused affected bed concerned disabled displaced excluded hundred infected interested marginalised',
    'marginalized neglected orphaned red related separated shed skilled unaccompanied unmet',
  ),
  oftenNoun: null,
  bareParticiples: true,
  finite: new Set([...VERBS].map(thirdPerson)),
  bare: VERBS,
  paired: new Set([...VERBS, ...ALSO_NOUNS].flatMap((verb) => [verb, thirdPerson(verb)])),
  prepositions: words(
    'with by to in at for on when within every before after during through as between among from according',
  ),
};

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
