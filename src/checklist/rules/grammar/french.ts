import { type Grammar, words } from './grammar.ts';

export const french: Grammar = {
  conjunctions: words('et ou et/ou'),
  auxiliaries: words('est sont était étaient a ont avait avaient peut peuvent doit doivent sera seront'),
  be: words('est sont été était étaient être soit soient sera seront'),
  adverb: /ment$|^(?:bien|aussi|ensuite|toujours|été|y|ne|pas|souvent)$/,
  participle: /(?:é|i|u|mis|pris|fait|écrit|inscrit|ouvert)e?s?$/,
  notParticiple: words('si aussi ainsi lieu lieux eau eaux vie'),
  // Santé, société, partie, vue.
  oftenNoun: /(?:tés?|ies?|ues?)$/,
  bareParticiples: false,
  finite: words(
    'adopte adoptent analyse analysent applique appliquent approuve approuvent assiste assistent assure assurent',
    'collecte collectent communique communiquent connaît connaissent consulte consultent contribue contribuent',
    'coordonne coordonnent décide décident diffusent discute discutent évalue évaluent examine examinent',
    'identifie identifient organisent oriente orientent participe participent prépare préparent propose proposent',
    'publie publient recueille recueillent reçoit reçoivent réfère réfèrent représente représentent respecte',
    'respectent sait savent tiennent transmet transmettent utilise utilisent valide valident vérifie vérifient',
  ),
  bare: new Set(),
  paired: words(
    'contrôle contrôlent diffuse échange échangent informe informent organise partage partagent rencontrent',
    'suit suivent visite visitent',
  ),
  prepositions: words(
    "à au aux avec dans de des du par pour lors sur en selon avant après pendant chaque entre auprès d'ici",
  ),
};
