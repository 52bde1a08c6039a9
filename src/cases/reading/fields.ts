import { plainName } from '../../responses/fields.ts';

export const MATRIX_FIELDS = [
  'case',
  'round',
  'criterion',
  'grade',
  'qualifier',
  'source',
  'page',
  'note',
  'candidates',
  'outcome',
] as const;
/** What a column of a matrix can be besides a criterion. */
export type MatrixField = (typeof MATRIX_FIELDS)[number];

/**
 * Names of each field in four languages, and what people write instead; accents do not matter. Where a file has columns
 * for several names, those of the first group that is there are meant.
 */
const NAMES: Readonly<Record<MatrixField, readonly (readonly string[])[]>> = {
  case: [
    ['case', 'cases', 'case name', 'cas', 'caso', 'casos'],
    ['mechanism', 'coordination mechanism', 'mecanisme', 'mecanisme de coordination', 'mecanismo'],
    ['country', 'countries', 'pays', 'pais', 'paises'],
  ],
  round: [['round', 'wave', 'vague', 'ronde', 'tour', 'ronda', 'ola', 'rodada', 'onda']],
  criterion: [
    ['criterion', 'criteria', 'critere', 'criteres', 'criterio', 'criterios'],
    ['condition', 'factor', 'facteur', 'condicion', 'condicao', 'fator'],
    ['domain', 'domaine', 'dominio'],
  ],
  grade: [
    ['grade', 'rating', 'appreciation', 'valoracion', 'calificacion', 'classificacao'],
    [
      'value',
      'assessment',
      'cell',
      'valeur',
      'evaluation',
      'cellule',
      'valor',
      'evaluacion',
      'avaliacao',
      'celula',
    ],
  ],
  qualifier: [
    ['qualifier', 'qualification', 'qualificatif', 'nuance', 'calificativo', 'matiz', 'qualificativo'],
  ],
  source: [['source', 'sources', 'fuente', 'fuentes', 'fonte', 'fontes', 'reference', 'referencia']],
  page: [['page', 'pages', 'slide', 'pagina', 'paginas', 'diapositive', 'diapositiva']],
  note: [
    ['note', 'notes', 'nota', 'notas'],
    ['comment', 'comments', 'remark', 'remarks', 'commentaire', 'commentaires', 'remarque', 'remarques'],
    ['comentario', 'comentarios', 'observacao', 'observacoes', 'observacion', 'observaciones'],
  ],
  candidates: [
    ['candidates', 'candidate readings', 'possible readings', 'candidats', 'lectures possibles'],
    ['candidatos', 'lecturas posibles', 'leituras possiveis'],
  ],
  outcome: [
    ['outcome', 'resultat', 'resultado', 'desfecho'],
    [
      'result',
      'success',
      'worked',
      'works',
      'succes',
      'a fonctionne',
      'exito',
      'funciono',
      'sucesso',
      'funcionou',
    ],
  ],
};

/** A field that a header names; a lower rank is the better name. */
export interface FieldMatch {
  readonly field: MatrixField;
  readonly rank: number;
}

const BY_NAME: ReadonlyMap<string, FieldMatch> = new Map(
  MATRIX_FIELDS.flatMap((field) =>
    NAMES[field].flatMap((names, rank) => names.map((name): [string, FieldMatch] => [name, { field, rank }])),
  ),
);

/** The field that a header stands for, also with an explanation in brackets behind it; null for any other. */
export function matrixField(header: string): FieldMatch | null {
  const name = plainName(header);
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/\s*\([^()]*\)$/, '')) ?? null;
}
