import type { caseFileMessages } from '../../../../problem-messages/case-files.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural, SPACE } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const caseFiles = {
  'workbook-no-archive': ({ file }) => `${file} não é um livro do Excel.`,
  'workbook-no-parts': ({ file }) => `${file} é um ficheiro ZIP e não um livro do Excel.`,
  'workbook-is-xlsb': ({ file }) => `${file} é um livro binário do Excel (.xlsb).`,
  'workbook-is-ods': ({ file }) => `${file} é uma folha de cálculo OpenDocument (.ods).`,
  'workbook-protected': ({ file }) => `${file} está protegido por uma palavra-passe.`,
  'workbook-broken': ({ file }) => `Não se pode ler ${file} até ao fim: está danificado ou cortado.`,
  'workbook-over-mb': ({ file, limit }) => `${file} tem mais de ${limit}${SPACE}MB.`,
  'workbook-unpacked-over-mb': ({ file, limit }) =>
    `${file} teria mais de ${limit}${SPACE}MB depois de descomprimido.`,
  'workbook-sheet-too-large': ({ file }) =>
    `${file} tem mais folhas, ou células mais afastadas, do que qualquer tabela de casos.`,
  'workbook-no-sheet': ({ file }) => `${file} não tem nenhuma folha com células.`,
  'file-too-many-rows': ({ file, limit }) => `${file} tem mais de ${limit} linhas.`,

  'ladder-several-documents': () =>
    'O ficheiro contém vários documentos separados por ---; uma escala é um só.',
  'ladder-over-5-mb': () => `A escala tem mais de 5${SPACE}MB.`,
  'ladder-directive': () => 'As linhas que começam por % (diretivas de YAML) não se usam em escalas.',
  'ladder-tag-not-used': ({ tag }) => `A etiqueta ${tag} não se usa em escalas.`,
  'ladder-value-missing': ({ name }) =>
    `O grau ${name} não tem valor e outros têm: dar um valor a todos, ou a nenhum.`,
  'ladder-value-falls': ({ name }) =>
    `O valor do grau ${name} não está acima do do anterior; os graus vão do mais baixo ao mais alto.`,
  'ladder-word-twice': ({ value, first, second }) =>
    `${quoted(value)} designa duas coisas: ${first} e ${second}.`,
  'ladder-scale-unknown': ({ scale, near }) =>
    `Nenhuma lista de verificação dada com -c tem uma escala ${quoted(scale)}.${meant(near)}`,
  'ladder-scale-unusable': ({ scale, checklist }) =>
    `A escala ${scale} de ${checklist} não serve: é precisa uma lista de opções cujos pontos aumentem.`,

  'case-no-column': ({ file, headers }) =>
    `${file} não tem nenhuma coluna que nomeie os casos. Tem: ${headers}.`,
  'case-no-criteria': ({ file, headers }) =>
    `${file} não tem nenhuma coluna em que os casos sejam classificados. Tem: ${headers}.`,
  'case-no-criterion-left': () => 'Não resta nenhum critério em que os casos sejam classificados.',
  'case-column-name-unknown': ({ name, near }) =>
    `--column ${name}: esse critério não existe, e nenhuma coluna de uma tabela de casos se chama assim.${meant(near)}`,
  'case-column-no-grades': ({ column, count }) =>
    `A coluna ${quoted(column)} não é tomada por um critério: ${count === 1 ? 'a sua única célula não nomeia nenhum grau' : `nenhuma das suas ${count} células nomeia um grau`}.`,
  'case-header-empty': ({ file, position }) =>
    `${file}: a coluna #${position} tem células e não tem cabeçalho; não é utilizada.`,
  'case-sheet-chosen': ({ file, name, names }) =>
    `${file}: foi lida a folha ${quoted(name)}, e não: ${names}.`,
  'case-rows-no-name': ({ count }) => `${rows(count)} sem o nome de um caso: ${notUsed(count)}.`,
  'case-rows-no-criterion': ({ count }) => `${rows(count)} sem critério: ${notUsed(count)}.`,
  'case-rows-criterion-unknown': ({ count, name, near }) =>
    `${rows(count)} para o critério ${quoted(name)}, que a lista de verificação não tem: ${notUsed(count)}.${meant(near)}`,
  'case-rows-none-usable': () => 'Nenhuma linha dos ficheiros pode ser utilizada.',
  'case-twice': ({ lines, name, used }) => `As linhas ${lines} são o caso ${quoted(name)}; ${used}.`,
  'case-cell-twice': ({ lines, name, item, used }) =>
    `As linhas ${lines} indicam ${item} de ${quoted(name)}; ${used}.`,
  'case-files-differ': ({ name, item, first, from, second, to }) =>
    `${item} de ${quoted(name)} é ${quoted(first)} em ${from} e ${quoted(second)} em ${to}; é tomado por não indicado.`,
  'case-cell-not-understood': ({ value, column, count }) =>
    `${quoted(value)} em ${column} não nomeia nenhum grau; encontrado ${plural(count, 'vez', 'vezes')} e tomado por não indicado.`,
  'case-none-understood': ({ count }) =>
    count === 1
      ? 'A única célula preenchida não nomeia nenhum grau.'
      : `Nenhuma das ${count} células preenchidas nomeia um grau.`,
  'case-outcome-unknown': ({ name, near }) =>
    `--outcome: nenhuma coluna e nenhum critério se chama ${quoted(name)}.${meant(near)}`,
  'case-too-many': ({ rows: cases, count, limit, most }) =>
    `${cases} casos com ${count} critérios: podem ser postos lado a lado no máximo ${limit} casos e ${most} critérios.`,
  'want-grade': ({ choices }) =>
    `${choices}, com o que se acrescente entre parênteses a seguir; nada se não está indicado`,
  'do-name-criterion-column': () => 'Se uma delas for um critério, nomeá-la com --column CRITERION=HEADER.',

  'scores-no-json': ({ file }) => `${file} começa como JSON e não o é.`,
  'scores-other-json': ({ file }) => `${file} é um JSON que não foi produzido por coordkit score.`,
  'scores-wrong-part': ({ file, where }) => `${file} não está como coordkit score o escreve: ${where}.`,
  'scores-checklist-not-given': ({ file, id, value }) =>
    `${file} foi pontuado com ${id} ${value}, e outro ficheiro com outra lista de verificação ou versão: só os itens comparáveis podem ser postos lado a lado.`,
  'scores-nothing-comparable': ({ names }) => `${names}: nenhum item é comparável entre elas.`,
  'do-compare-like': () => 'Comparar mecanismos pontuados com a mesma lista de verificação.',
} as const satisfies Translated<typeof caseFileMessages>;

function rows(count: number): string {
  return plural(count, 'linha', 'linhas');
}

function notUsed(count: number): string {
  return count === 1 ? 'não é utilizada' : 'não são utilizadas';
}
