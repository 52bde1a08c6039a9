import type { responseMessages } from '../../../../problem-messages/responses.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { joined } from '../../counting.ts';
import { count as counted, plural } from '../counting.ts';
import { figure, meant, quoted } from './phrases.ts';

export const responses = {
  'line-too-long': ({ row, file }) => `A linha ${row} de ${file} tem mais de um milhão de caracteres.`,
  'quote-not-closed': ({ row, file }) =>
    `No registo que começa na linha ${row} de ${file} há aspas que nunca se fecham.`,
  'file-no-rows': ({ file }) => `${file} tem um cabeçalho e nenhuma linha de dados.`,
  'forms-mixed': ({ file }) =>
    `${file} não tem a mesma forma que o ficheiro anterior: um tem uma coluna por item; o outro, uma linha por resposta.`,
  'tag-row': ({ row, file }) => `A linha ${row} de ${file} contém etiquetas HXL.`,
  'tag-row-below': ({ row, file, headerRow }) =>
    `A linha ${row} de ${file} contém etiquetas HXL e a linha ${headerRow} os cabeçalhos; o que está acima ficou de fora.`,

  'columns-for-one': ({ file, count, name, places }) =>
    `${file}: ${count} colunas podem ser ${name}: ${places}.`,
  'columns-called': ({ file, count, name, places }) =>
    `${file}: ${count} colunas chamam-se ${name}: ${places}.`,
  'column-named-twice': ({ file, position, name }) =>
    `${file}: a coluna #${position} é indicada duas vezes com --column, a segunda como ${name}.`,
  'column-not-found': ({ header, name, near }) =>
    `Nenhum ficheiro tem a coluna ${quoted(header)} que --column indica para ${name}.${meant(near)}`,
  'column-not-in-files': ({ name, near }) => `Nenhum ficheiro tem uma coluna ${quoted(name)}.${meant(near)}`,
  'column-name-unknown': ({ name, near }) =>
    `--column ${name}: a lista de verificação não tem esse item, e nenhuma coluna dos dados tem esse nome.${meant(near)}`,
  'column-near': ({ header, nearest }) =>
    `A coluna ${quoted(header)} não é utilizada; o nome mais próximo é ${nearest}.`,
  'columns-not-used': ({ count, names }) =>
    `${plural(count, 'coluna não utilizada', 'colunas não utilizadas')}: ${names}.`,
  'column-needed': ({ file, field }) => `${file} não tem a coluna ${field}, de que a forma longa precisa.`,
  'column-none-matched': ({ file, checklist, headers }) =>
    `Nenhuma coluna de ${file} pertence à lista de verificação ${checklist}. O ficheiro tem: ${headers}.`,
  'column-no-mechanism': ({ file, name }) =>
    `${file} não tem coluna para o mecanismo; as suas linhas são tomadas por um só, ${quoted(name)}.`,
  'column-no-round': ({ file, round }) =>
    `${file} não tem coluna para a ronda; as suas linhas são tomadas pela ronda ${quoted(round)}.`,
  'column-no-role': ({ file }) =>
    `${file} não tem coluna para o papel; as suas linhas contam para o conjunto dos respondentes e para nenhum papel.`,
  'names-and-more': ({ names, more }) => `${names} e mais ${counted(more)}`,
  'want-column-name': ({ fields }) => `um item da lista de verificação, ITEM/CÓDIGO, ou um de ${fields}`,
  'do-name-which': ({ name, position }) => `Dizer qual, por exemplo com --column ${name}=#${position}.`,
  'do-give-position': () => 'Indicar a posição em vez do nome, por exemplo --by "#3".',
  'do-name-each-once': () => 'Dar a cada coluna um só nome.',
  'do-name-column': ({ item, header }) => `Se for ${item}, escrever --column "${item}=${header}".`,
  'do-give-item-and-answer': () =>
    'Os dados com uma linha por resposta precisam das duas colunas, item e answer.',

  'rows-too-long': ({ count }) =>
    `${rows(count)} com mais células do que as colunas do cabeçalho: ${notUsed(count)}.`,
  'rows-too-short': ({ count }) =>
    `${plural(count, 'linha tem', 'linhas têm')} menos células do que o cabeçalho; o resto é tomado como vazio.`,
  'rows-no-mechanism': ({ count }) => `${rows(count)} sem mecanismo: ${notUsed(count)}.`,
  'rows-no-round': ({ count }) => `${rows(count)} sem ronda: ${notUsed(count)}.`,
  'rows-no-respondent': ({ count }) => `${rows(count)} sem respondente: ${notUsed(count)}.`,
  'rows-no-role-to-weigh': ({ count }) =>
    `${rows(count)} sem papel: ${notUsed(count)}, porque a lista de verificação pondera os papéis.`,
  'rows-no-role': ({ count }) =>
    `${plural(count, 'linha sem papel conta', 'linhas sem papel contam')} para o conjunto dos respondentes e para nenhum papel.`,
  'rows-role-unknown': ({ count, role, near }) =>
    `${rows(count)} com o papel ${quoted(role)}: ${notUsed(count)}.${meant(near)}`,
  'rows-level-unknown': ({ count, level }) =>
    `${rows(count)} com o nível ${quoted(level)}: ${notUsed(count)}.`,
  'rows-weight-unusable': ({ count }) => `${rows(count)} sem um peso utilizável: ${notUsed(count)}.`,
  'rows-item-unknown': ({ count, item, near }) =>
    `${rows(count)} para o item ${quoted(item)}: ${notUsed(count)}.${meant(near)}`,
  'rows-contradict': ({ count, field }) =>
    `${rows(count)} em que ${quoted(field)} não é igual ao de uma linha anterior do mesmo respondente: ${notUsed(count)}.`,
  'want-above-0': () => 'um número superior a 0',
  'rows-none-usable': ({ rows: all, rejected, unasked }) =>
    `Nenhuma linha utilizável em ${counted(all)}: ${plural(rejected, 'rejeitada', 'rejeitadas')}, ${plural(unasked, 'não pedida', 'não pedidas')}.`,
  'do-see-rejected': () => 'Ver nos outros problemas por que motivo foram rejeitadas as linhas.',
  'rows-rejected-beyond': ({ listed, more }) =>
    `${plural(listed, 'linha rejeitada está indicada', 'linhas rejeitadas estão indicadas')} com as suas células; ${more === 1 ? 'mais 1 só foi contada' : `mais ${counted(more)} só foram contadas`}.`,

  'lines-one-respondent': ({ lines, used }) =>
    `As linhas ${lines} são um mesmo respondente num mecanismo e numa ronda; ${used}.`,
  'lines-one-answer': ({ lines, used }) =>
    `As linhas ${lines} respondem a um mesmo item por um mesmo respondente; ${used}.`,
  'more-one-respondent': ({ count }) =>
    `Mais ${plural(count, 'grupo', 'grupos')} de linhas que são um mesmo respondente num mecanismo e numa ronda.`,
  'more-one-answer': ({ count }) =>
    `Mais ${plural(count, 'grupo', 'grupos')} de linhas que respondem a um mesmo item por um mesmo respondente.`,
  'lines-of-files': ({ entries }) => entries.join(', '),
  'line-of-file': ({ row, file }) => `${row} de ${file}`,
  'used-none': () => 'nenhuma é utilizada',
  'used-first': () => 'a primeira é utilizada',
  'used-last': () => 'a última é utilizada',

  'mechanism-not-in-data': ({ name, near }) =>
    `Os dados não têm nenhum mecanismo ${quoted(name)}.${meant(near)}`,
  'round-not-in-data': ({ name, near }) => `Os dados não têm nenhuma ronda ${quoted(name)}.${meant(near)}`,
  'mechanisms-alike': ({ mechanisms }) =>
    `${joined(mechanisms.map(quoted), 'e')} são tomados por ${plural(mechanisms.length, 'mecanismo', 'mecanismos')}.`,
  'item-not-in-data': ({ item }) => `Nenhuma coluna ou linha trata do item ${item}.`,

  'answer-unknown': ({ value, item, count, near }) =>
    `${quoted(value)} não é uma resposta a ${item}; encontrado ${plural(count, 'vez', 'vezes')}.${meant(near)}`,
  'answers-more': ({ item, count }) =>
    `${item}: mais ${plural(count, 'valor que não se entende', 'valores que não se entendem')}.`,
  'answers-many-more': ({ item }) => `${item}: muitos outros valores que não se entendem.`,
  'answers-none-known': ({ count, checklist }) =>
    `De ${plural(count, 'resposta', 'respostas')}, a lista de verificação ${checklist} não conhece nenhuma.`,
  'answers-of-others': ({ item, asked, count }) =>
    `${item} pergunta-se só a ${asked}; ${plural(count, 'resposta de outras pessoas foi posta', 'respostas de outras pessoas foram postas')} de lado.`,
  'want-range': ({ min, max }) => `um número de ${figure(min)} a ${figure(max)}`,
  'want-free-text': () => 'texto',
  'want-any-of': ({ choices }) => `um ou vários de ${choices}`,

  'invited-no-column': ({ file }) =>
    `${file} não tem a coluna mechanism, de que a lista de convidados precisa.`,
  'do-call-mechanism': () => 'Chamar mechanism à coluna.',
  'invited-no-count': ({ count }) => `${rows(count)} sem um número inteiro de convidados: ${notUsed(count)}.`,
  'invited-twice': ({ count }) =>
    `${rows(count)} de alguém que já está na lista, no mesmo mecanismo e na mesma ronda: conta-se uma só vez.`,
  'invited-number-beside-person': ({ count }) =>
    `${rows(count)} com um respondente e um número diferente de 0 ou 1: ${count === 1 ? 'conta como uma pessoa' : 'contam como uma pessoa cada uma'}.`,
  'invited-active-unusable': ({ count }) =>
    `${rows(count)} sem sim, não ou um número de membros ativos: toma-se como nenhum.`,

  'more-of-kind': ({ count }) => `Mais ${plural(count, 'caso', 'casos')} do mesmo género.`,
} as const satisfies Translated<typeof responseMessages>;

function rows(count: number): string {
  return plural(count, 'linha', 'linhas');
}

function notUsed(count: number): string {
  return count === 1 ? 'não é utilizada' : 'não são utilizadas';
}
