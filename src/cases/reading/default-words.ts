import type { Texts } from '../../checklist/types.ts';

/** A step of the ladder that is used where nothing else is given. */
export interface DefaultGrade {
  readonly id: string;
  readonly label: Texts;
  readonly value: number;
  /** What else is written for it in four languages; accents and case do not matter. */
  readonly words: readonly string[];
}

export const DEFAULT_GRADES: readonly DefaultGrade[] = [
  {
    id: 'no',
    label: { en: 'No', fr: 'Non', es: 'No', pt: 'Não' },
    value: 0,
    words: [
      ...['none', 'false', 'absent', 'aucun', 'aucune', 'faux', 'absente', 'inexistant', 'inexistante'],
      ...['ninguno', 'ninguna', 'falso', 'inexistente', 'ausente', 'nenhum', 'nenhuma'],
    ],
  },
  {
    id: 'limited',
    label: { en: 'Limited', fr: 'Limité', es: 'Limitado', pt: 'Limitado' },
    value: 1 / 3,
    words: [
      ...['limitée', 'limités', 'limitées', 'limitada', 'limitados', 'limitadas'],
      ...['partial', 'partially', 'partly', 'in part', 'weak', 'low', 'somewhat'],
      ...['not well defined', 'not well understood', 'not well defined understood', 'not clearly defined'],
      ...['not clear', 'not fully', 'poorly defined', 'poorly understood'],
      ...['partiel', 'partielle', 'partiellement', 'en partie', 'faible', 'peu clair', 'peu claire'],
      ...['pas bien défini', 'pas bien définie', 'pas bien compris', 'pas bien comprise', 'mal défini'],
      ...['mal définie', 'mal compris', 'mal comprise', 'pas clair', 'pas claire', 'pas entièrement'],
      ...[
        'parcial',
        'parcialmente',
        'en parte',
        'débil',
        'poco claro',
        'poco clara',
        'no está claro',
        'no está clara',
        'no claro',
      ],
      ...['no está bien definido', 'no bien definido', 'no bien entendido', 'no se entiende bien'],
      ...['mal definido', 'mal definida', 'mal entendido', 'mal entendida', 'no del todo'],
      ...['em parte', 'fraco', 'fraca', 'pouco claro', 'pouco clara', 'não está claro'],
      ...['não está bem definido', 'não bem definido', 'não bem compreendido', 'mal compreendido'],
      ...['mal compreendida', 'não totalmente', 'não claro', 'não clara', 'não está clara'],
    ],
  },
  {
    id: 'medium',
    label: { en: 'Medium', fr: 'Moyen', es: 'Medio', pt: 'Médio' },
    value: 2 / 3,
    words: [
      ...['moderate', 'moderately', 'average', 'moyenne', 'moyennement', 'modéré', 'modérée'],
      ...['media', 'mediano', 'mediana', 'moderado', 'moderada', 'média', 'mediamente'],
    ],
  },
  {
    id: 'yes',
    label: { en: 'Yes', fr: 'Oui', es: 'Sí', pt: 'Sim' },
    value: 1,
    words: ['true', 'vrai', 'verdadero', 'verdadeiro'],
  },
];

/** States that a cell can name in the place of a grade. */
export type NamedState = 'not-stated' | 'illegible' | 'not-applicable';

/** What is written where there is no grade. `n/a` says not which of two it means, so it is taken for not stated. */
export const STATE_WORDS: Readonly<Record<NamedState, readonly string[]>> = {
  'not-stated': [
    ...['n/a', 'na', 'n.d.', 'n/k', 'not stated', 'not known', 'unknown', "don't know", 'do not know', 'dk'],
    ...['no data', 'no information', 'no info', 'no answer', 'no response', 'not available', 'not reported'],
    ...['not assessed', 'not rated', 'not specified', 'not mentioned', 'no evidence', 'missing', 'tbd'],
    ...['to be determined', 'to be confirmed', 'tbc'],
    ...['non précisé', 'non précisée', 'non indiqué', 'non indiquée', 'non renseigné', 'non renseignée'],
    ...['non communiqué', 'non disponible', 'non évalué', 'non mentionné', 'inconnu', 'inconnue', 'nsp'],
    ...['ne sait pas', 'pas de données', 'aucune donnée', "pas d'information", "pas d'informations"],
    ...['aucune information', 'sans réponse', 'sans information', 'pas de réponse', 'à déterminer', 'nd'],
    ...['no indicado', 'no consta', 'no se indica', 'no se sabe', 'no sabe', 'no especificado', 'ns/nr'],
    ...['no disponible', 'no evaluado', 'no hay datos', 'no hay información', 'sin datos', 'sin información'],
    ...['sin respuesta', 'se desconoce', 'desconocido', 'desconocida', 'por determinar'],
    ...['não indicado', 'não consta', 'não se sabe', 'não sabe', 'não especificado', 'não disponível'],
    ...['não avaliado', 'não há dados', 'não há informação', 'sem dados', 'sem informação', 'sem resposta'],
    ...['desconhecido', 'desconhecida', 'por determinar'],
  ],
  illegible: [
    ...['illegible', 'unreadable', 'not legible', 'not readable', 'cannot be read', 'illisible'],
    ...['pas lisible', 'ilegible', 'no legible', 'no se lee', 'ilegível', 'não legível'],
  ],
  'not-applicable': [
    ...[
      'not applicable',
      'does not apply',
      'inapplicable',
      'sans objet',
      'non applicable',
      'ne s’applique pas',
    ],
    ...['no aplica', 'no aplicable', 'no procede', 'não se aplica', 'não aplicável', 'não aplica'],
  ],
};

/** What is written of an outcome besides the steps of the ladder: its highest step, and its lowest. */
export const OUTCOME_WORDS = {
  worked: [
    ...[
      'worked',
      'works',
      'success',
      'successful',
      'succeeded',
      'a fonctionné',
      'fonctionne',
      'succès',
      'réussi',
    ],
    ...[
      'réussite',
      'a réussi',
      'funcionó',
      'funciona',
      'éxito',
      'exitoso',
      'exitosa',
      'funcionou',
      'sucesso',
    ],
    ...['êxito', 'teve sucesso'],
  ],
  failed: [
    ...['failed', 'fails', 'failure', 'did not work', 'does not work', 'échec', 'a échoué', 'échoué'],
    ...["n'a pas fonctionné", 'ne fonctionne pas', 'fracasó', 'fracaso', 'no funcionó', 'no funciona'],
    ...['falhou', 'falha', 'fracassou', 'não funcionou', 'não funciona'],
  ],
} as const;
