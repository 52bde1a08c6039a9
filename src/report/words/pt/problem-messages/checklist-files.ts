import type { checklistFileMessages } from '../../../../problem-messages/checklist-files.ts';
import type { PartNoun, Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { figure, meant, quoted } from './phrases.ts';

export const checklistFiles = {
  'yaml-alias-props': () => 'Um alias (*nome) não pode levar âncora nem etiqueta.',
  'yaml-bad-alias': () =>
    'Um alias (*nome) ou uma âncora (&nome) está mal formado; pôr entre aspas os textos que começam por * ou &.',
  'yaml-tag-misfit': () => 'A etiqueta não condiz com o que se segue.',
  'yaml-bad-directive': () =>
    'Não se entende uma linha que começa por «%»; pôr entre aspas os textos que começam por «%».',
  'yaml-bad-escape': () =>
    'Não se entende uma barra invertida dentro de "…"; escrever \\\\ para uma barra invertida, ou usar \'…\'.',
  'yaml-bad-indent': () =>
    'O recuo não condiz com as linhas anteriores, ou há um parêntese reto ou uma chaveta por fechar.',
  'yaml-prop-order': () => 'Uma âncora ou uma etiqueta está fora do lugar.',
  'yaml-reserved-start': () =>
    'Um texto começa por um carácter que o YAML reserva (como @ ou `); pô-lo entre aspas.',
  'yaml-colon-in-text': () => 'Um texto contém dois pontos seguidos de um espaço; pô-lo entre aspas.',
  'yaml-block-in-flow': () =>
    'Dentro de { } ou [ ] as linhas não se encaixam por recuo; pode faltar um sinal de fecho.',
  'yaml-same-key': () => 'A mesma chave aparece duas vezes.',
  'yaml-not-understood': () => 'Não se entende a linha.',
  'yaml-long-key': () => 'Uma chave tem mais de 1024 caracteres; podem faltar aspas ou uma quebra de linha.',
  'yaml-missing-character': () =>
    'Faltam aspas de fecho, um parêntese reto, uma chaveta, uma vírgula ou o espaço depois de dois pontos.',
  'yaml-key-over-lines': () =>
    'Uma chave ocupa várias linhas; podem faltar dois pontos, ou aspas num texto que os contém.',
  'yaml-two-anchors': () => 'Há duas âncoras (&nome) antes de um mesmo valor.',
  'yaml-several-documents': () =>
    'O ficheiro contém vários documentos separados por ---; uma lista de verificação é um só.',
  'yaml-two-tags': () => 'Há duas etiquetas (!nome) antes de um mesmo valor.',
  'yaml-key-no-name': () => 'Uma chave não é um nome simples.',
  'yaml-too-deep': () => 'O ficheiro tem demasiados níveis encaixados.',
  'yaml-tab': () => 'O recuo tem uma tabulação; usar espaços.',
  'yaml-unknown-tag': () =>
    'Não se entende uma etiqueta (!nome); pôr entre aspas os textos que começam por «!».',
  'yaml-unexpected': () =>
    'Há aqui algo fora do lugar; podem faltar aspas, uma vírgula, um parêntese reto ou uma chaveta.',

  'checklist-empty': () => 'A lista de verificação está vazia.',
  'checklist-over-5-mb': () => `A lista de verificação tem mais de 5${SPACE}MB.`,
  'file-control-character': ({ character }) =>
    `O ficheiro contém um carácter de controlo (${character}); não é texto simples.`,
  'text-control-character': ({ character }) => `O texto contém um carácter de controlo (${character}).`,
  'key-control-character': () => 'Uma chave contém um carácter de controlo.',
  'yaml-directive': () =>
    'As linhas que começam por «%» (diretivas do YAML) não se usam nas listas de verificação.',
  'yaml-too-many-parts': () => 'O ficheiro tem demasiados elementos.',
  'yaml-too-many-with-aliases': () => 'O ficheiro tem demasiados elementos depois de desenvolvidos os alias.',
  'yaml-too-many-aliases': () => 'O ficheiro tem demasiados alias.',
  'yaml-tag-not-used': ({ tag }) => `A etiqueta ${tag} não se usa nas listas de verificação.`,
  'yaml-no-anchor': ({ name }) => `Nada se chama &${name} mais acima.`,
  'yaml-endless-alias': ({ name }) => `O alias *${name} contém-se a si mesmo.`,
  'yaml-key-twice': ({ key, row }) => `A chave ${quoted(key)} aparece duas vezes; já está na linha ${row}.`,
  'yaml-key-not-simple': () =>
    'Uma chave deve ser um nome simples; pôr entre aspas os textos que começam por { ou [.',
  'yaml-key-forbidden': ({ key }) => `A chave ${quoted(key)} não é permitida.`,
  'do-remove-character': () => 'Gravar a lista de verificação como texto em UTF-8 e retirar o carácter.',
  'do-remove-line': () => 'Retirar a linha.',
  'do-check-indentation': () => 'Verificar o recuo, os parênteses retos e as chavetas.',

  'part-whole': () => 'lista de verificação',
  'part-key': ({ key }) => quoted(key),
  part: ({ noun, name }) => partName(noun, name),
  'part-and-key': ({ noun, name, key }) => `${partName(noun, name)}, ${quoted(key)}`,
  'value-missing': ({ where }) => `Falta: ${where}.`,
  'value-none': ({ where }) => `${where} não tem valor.`,
  'value-wrong': ({ where, expected, found }) => `${where} deve ser ${expected}, e não ${found}.`,
  'key-unknown': ({ where, key }) => `${where}: não se conhece a chave ${quoted(key)}.`,
  'name-impossible': ({ where, name, expected }) =>
    `${where}: ${quoted(name)} não é um nome possível aqui; esperava-se ${expected}.`,
  'found-text': ({ text }) => quoted(text),
  'found-list': ({ count }) => `uma lista de ${count}`,
  'found-group': () => 'um grupo de chaves e valores',
  'want-text': () => 'um texto',
  'want-filled-text': () => 'um texto que não esteja vazio',
  'want-texts': () => 'um texto, ou um texto por língua',
  'want-text-list': () => 'uma lista de textos, ou um texto',
  'want-number': () => 'um número',
  'want-at-least': ({ limit }) => `no mínimo ${figure(limit)}`,
  'want-at-most': ({ limit }) => `no máximo ${figure(limit)}`,
  'want-boolean': () => 'true ou false',
  'want-list': () => 'uma lista',
  'want-pair': () => 'uma lista de dois números',
  'want-longer-list': ({ limit }) => `uma lista de pelo menos ${plural(limit, 'elemento', 'elementos')}`,
  'want-shorter-list': ({ limit }) => `uma lista de ${plural(limit, 'elemento', 'elementos')} no máximo`,
  'want-group': () => 'um grupo de chaves e valores',
  'want-one-of': ({ choices }) => `um de ${choices}`,
  'want-one-or-list': ({ choices }) => `um de ${choices}, ou uma lista`,
  'want-id': () =>
    `uma letra, seguida de letras, algarismos, ${quoted('-')}, ${quoted('_')} ou ${quoted('.')}, com 80 caracteres no máximo`,
  'want-another-name': () => 'outro nome',
  'want-language': () => 'uma língua, como en, fr ou pt-BR',
  'want-code': () => 'um código, como 0 ou yes',
  'want-version': () => 'uma versão, como 1.0.0',
  'want-scale': () => 'options: [...] ou range: [mínimo, máximo]',
  'want-role': () => 'um identificador, ou { id, label }',
  'want-role-weights': () => 'equal, ou um peso por papel',
  'want-role-rule': () => 'pooled, ou { weigh: equal, at: item }',
  'want-crosswalk': () => 'um identificador, same, ou { to: id, same: true }',
  'do-mean': ({ name }) => meant(name).trim(),
  'do-give-value': () =>
    'Dar-lhe um valor ou retirá-lo. Dentro de { }, um texto com vírgula precisa de aspas.',
  'do-correct-name': () =>
    'Corrigir o nome. Dentro de { }, um texto com vírgula ou dois pontos precisa de aspas.',

  'extends-too-many': ({ most }) => `Mais de ${most} listas de verificação ampliam-se umas às outras.`,
  'extends-not-found': ({ reference }) =>
    `A lista de verificação amplia ${quoted(reference)}, que não se encontra.`,
  'extends-unknown': ({ reference }) =>
    `Não existe a lista de verificação ${quoted(reference)} que se quer ampliar.`,
  'extends-itself': ({ reference }) =>
    `${quoted(reference)} amplia-se a si mesma, diretamente ou através de outras.`,
  'extends-no-part': ({ key, id }) =>
    `${quoted(key)} nomeia ${quoted(id)}, que não é um domínio nem um item da lista de verificação.`,
} as const satisfies Translated<typeof checklistFileMessages>;

const NOUNS = {
  domain: 'domínio',
  item: 'item',
  scale: 'escala',
  option: 'opção',
  'missing-code': 'código de resposta em falta',
  band: 'faixa',
  gate: 'condição',
  role: 'papel',
  source: 'fonte',
  variant: 'variante',
  family: 'família',
} as const satisfies Record<PartNoun, string>;

function partName(noun: PartNoun, name: string | null): string {
  return `${NOUNS[noun]} ${name ?? '(sem identificador)'}`;
}
