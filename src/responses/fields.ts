import { fold } from '../text.ts';

export const FIELDS = [
  'mechanism',
  'round',
  'respondent',
  'role',
  'sector',
  'level',
  'sex',
  'weight',
  'item',
  'answer',
  'note',
  'evidence',
] as const;
/** What a column can say besides answers. */
export type Field = (typeof FIELDS)[number];

/** Names of each field in other languages, and what people write instead; accents do not matter. */
const OTHER_NAMES = {
  mechanism: ['mecanisme', 'mecanismo', 'coordination mechanism', 'mecanisme de coordination'],
  round: ['ronde', 'tour', 'ronda', 'rodada'],
  respondent: [
    'respondent id',
    'id respondent',
    'repondant',
    'repondante',
    'id repondant',
    'encuestado',
    'encuestada',
    'respondente',
    'informante',
  ],
  role: ['rol', 'papel', 'funcao', 'fonction'],
  sector: ['secteur', 'setor'],
  level: ['niveau', 'nivel'],
  sex: ['sexe', 'sexo', 'gender', 'genre', 'genero'],
  weight: ['poids', 'peso', 'ponderation', 'ponderacion', 'ponderacao'],
  item: ['element', 'elemento'],
  answer: ['reponse', 'respuesta', 'resposta', 'response'],
  note: ['notes', 'nota', 'notas', 'remarque', 'comentario', 'comment', 'commentaire'],
  evidence: ['preuve', 'evidencia', 'prueba'],
} as const satisfies Record<Field, readonly string[]>;

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => OTHER_NAMES[field].map((name): [string, Field] => [name, field])),
);

/** How a header names a field: by the field's own name, or by another. */
export interface FieldMatch {
  readonly field: Field;
  readonly own: boolean;
}

/** The field that a name stands for, or null. */
export function fieldOf(name: string): FieldMatch | null {
  const plain = plainName(name);
  const own = FIELDS.find((field) => field === plain);
  if (own) return { field: own, own: true };
  const other = BY_NAME.get(plain);
  return other ? { field: other, own: false } : null;
}

/** A name without accents, with spaces for underscores and hyphens. */
export function plainName(name: string): string {
  return fold(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[_-]/g, ' ')
    .trim();
}

/** Columns that stand for the respondent where none is named so, best first; path separators written as `/`. */
const RESPONDENT_STAND_INS = ['_uuid', 'key', 'meta/instanceid', 'instanceid', 'id'] as const;

/**
 * Index of the column whose submission number can stand for the respondent, or null. Microsoft Forms numbers answers
 * from 1 in every form, so its `ID` would join strangers of two rounds and is not used.
 */
export function respondentStandIn(headers: readonly string[]): number | null {
  const names = headers.map((header) => plainPath(header));
  const fromForms = COMPLETION_TIMES.some((name) => names.includes(name));
  for (const wanted of RESPONDENT_STAND_INS) {
    if (wanted === 'id' && fromForms) continue;
    const index = names.indexOf(wanted);
    if (index !== -1) return index;
  }
  return null;
}

const COMPLETION_TIMES = ['completion time', 'heure de fin', 'hora de finalización', 'hora de conclusão'];

function plainPath(header: string): string {
  return fold(header)
    .replace(/^x(?=_)/, '')
    .replace(/^meta[-.:]/, 'meta/');
}
