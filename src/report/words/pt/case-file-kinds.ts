import type { ProblemCode } from '../../../problems.ts';
import type { ProblemWords } from '../en/problems.ts';

/** Problems of workbooks, matrices of cases and ladders in Portuguese. */
export const caseFileKinds = {
  'workbook-not-xlsx': {
    title: 'Não é um livro do Excel',
    remedy: 'Gravá-lo como livro do Excel (.xlsx), ou como CSV UTF-8.',
  },
  'workbook-old': {
    title: 'Livro antigo do Excel',
    remedy: 'No Excel, escolher Ficheiro › Guardar como › Livro do Excel (.xlsx) e usar esse ficheiro.',
  },
  'workbook-protected': {
    title: 'Livro protegido por palavra-passe',
    remedy: 'Abri-lo no Excel e gravar uma cópia sem palavra-passe.',
  },
  'workbook-broken': {
    title: 'Livro danificado',
    remedy: 'Abri-lo no Excel e gravá-lo de novo, ou voltar a copiar o ficheiro da origem.',
  },
  'workbook-too-large': {
    title: 'Livro demasiado grande',
    remedy: 'Copiar só a tabela para um livro novo, ou gravar a sua folha como CSV UTF-8.',
  },
  'workbook-no-sheet': {
    title: 'Livro sem folhas',
    remedy: 'Pôr a tabela numa folha de células; uma folha de gráficos não as tem.',
  },
  'ladder-syntax': {
    title: 'A escala não é YAML válido',
    remedy: 'Corrigir a linha indicada; o avanço é de dois espaços, nunca uma tabulação.',
  },
  'ladder-shape': {
    title: 'Escala que não segue o formato',
    remedy: 'Escrevê-la como se espera; ver docs/cases.md.',
  },
  'ladder-scale-unknown': {
    title: 'Não existe essa escala na lista de verificação',
    remedy:
      'Nomear uma escala da lista de verificação cujas opções vão da mais baixa à mais alta, ou dar uma com --ladder.',
  },
  'cases-no-case-column': {
    title: 'Sem coluna com os nomes dos casos',
    remedy: 'Chamar case à coluna, ou nomeá-la com --column case=HEADER.',
  },
  'cases-no-criteria': {
    title: 'Nenhum critério',
    remedy: 'Nomear as colunas dos critérios com --column CRITERION=HEADER.',
  },
  'cases-none-understood': {
    title: 'Nenhuma célula foi compreendida',
    remedy:
      'Indicar com --ladder que palavras valem por que grau, ou verificar se é mesmo o ficheiro pretendido.',
  },
  'cases-outcome-unknown': {
    title: 'Não existe esse resultado nos dados',
    remedy: 'Copiar o cabeçalho da coluna tal como está no ficheiro, ou usar o identificador de um critério.',
  },
  'cases-too-many': {
    title: 'Demasiados casos para pôr lado a lado',
    remedy: 'Escolher os casos a comparar; para muitos respondentes, usar coordkit score.',
  },
  'cases-scores-shape': {
    title: 'Não é o JSON de coordkit score',
    remedy: 'Produzi-lo com coordkit score … --format json, sem alterar nada nele.',
  },
  'cases-not-comparable': {
    title: 'Pontuações de listas de verificação diferentes',
    remedy: 'Dar cada uma das listas de verificação com -c, primeiro a mais antiga.',
  },
  'cases-name-blank': {
    title: 'Linha sem o nome de um caso',
    remedy: 'Preencher a célula; no Excel, as células unidas só têm o texto na primeira linha.',
  },
  'cases-criterion-unknown': {
    title: 'Linha para um critério desconhecido',
    remedy: 'Corrigir o critério: o identificador ou o título de um domínio da lista de verificação.',
  },
  'cases-case-twice': {
    title: 'Caso em duas linhas',
    remedy: 'Eliminar uma das linhas, ou dar nomes diferentes aos casos; as rondas vão numa coluna round.',
  },
  'cases-cell-twice': {
    title: 'Célula indicada duas vezes',
    remedy: 'Manter a indicação correta.',
  },
  'cases-cell-not-understood': {
    title: 'Célula que não nomeia nenhum grau',
    remedy: 'Começar a célula com um grau, ou indicar com --ladder o que vale a palavra.',
  },
  'cases-column-no-grades': {
    title: 'Coluna sem graus',
    remedy:
      'Se for um critério, nomeá-la com --column CRITERION=HEADER, ou indicar com --ladder o que valem as suas palavras.',
  },
  'cases-header-empty': {
    title: 'Coluna sem cabeçalho',
    remedy: 'Dar um cabeçalho à coluna, ou nomeá-la com --column NAME=#POSITION.',
  },
  'cases-sheet-chosen': {
    title: 'Foi lida uma de várias folhas',
    remedy: 'Se a folha pretendida era outra, gravá-la num ficheiro próprio.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
