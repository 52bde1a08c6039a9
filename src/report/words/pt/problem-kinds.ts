import type { ProblemCode } from '../../../problems.ts';
import type { ProblemWords } from '../en/problems.ts';
import { caseFileKinds } from './case-file-kinds.ts';

/** Every problem in Portuguese: what it is called, and what to do about it. */
export const kinds = {
  'file-not-found': { title: 'Ficheiro não encontrado', remedy: 'Verificar o caminho e a grafia do nome.' },
  'file-is-folder': { title: 'Uma pasta, não um ficheiro', remedy: 'Indicar o ficheiro dentro da pasta.' },
  'file-unreadable': {
    title: 'Ficheiro que não se pode ler',
    remedy: 'Verificar se há permissão para o ler e se nenhum outro programa o tem aberto.',
  },
  'file-empty': {
    title: 'Ficheiro vazio',
    remedy: 'Exportar os dados de novo; o ficheiro não tem conteúdo.',
  },
  'file-binary': {
    title: 'Não é um ficheiro de texto',
    remedy: 'Gravar os dados como CSV UTF-8 e usar esse ficheiro.',
  },
  'file-too-large': {
    title: 'Ficheiro demasiado grande',
    remedy: 'Verificar se é mesmo o ficheiro pretendido.',
  },
  'file-decoded-windows-1252': {
    title: 'Lido como Windows-1252',
    remedy: 'Gravar como CSV UTF-8 se as letras acentuadas parecerem erradas.',
  },
  'output-unwritable': {
    title: 'Não se pode escrever o resultado',
    remedy: 'Escolher outro lugar com -o, ou verificar se há permissão para escrever ali.',
  },
  'pdf-no-browser': {
    title: 'Não há navegador para fazer um PDF',
    remedy:
      'Instalar o Chromium, o Chrome ou o Edge, ou indicá-lo na variável de ambiente CHROMIUM. Ou escrever HTML (-o relatorio.html), abri-lo num navegador e imprimi-lo num ficheiro.',
  },
  'pdf-not-printed': {
    title: 'O navegador não fez nenhum PDF',
    remedy: 'Escrever HTML (-o relatorio.html), abri-lo num navegador e imprimi-lo num ficheiro.',
  },
  'checklist-unknown': {
    title: 'Lista de verificação desconhecida',
    remedy: 'Ver as que são fornecidas com coordkit checklists.',
  },
  'checklist-syntax': {
    title: 'YAML não válido',
    remedy: 'Corrigir a linha indicada; o recuo é de dois espaços, nunca de tabulação.',
  },
  'checklist-unsafe': {
    title: 'YAML perigoso',
    remedy: 'Retirar os alias e as chaves especiais; escrever os valores por extenso.',
  },
  'checklist-shape': {
    title: 'Não segue o formato',
    remedy: 'Escrever como esperado; ver docs/checklist-format.md.',
  },
  'checklist-unknown-key': { title: 'Chave desconhecida', remedy: 'Corrigir a chave ou retirá-la.' },
  'checklist-duplicate-id': {
    title: 'Identificador usado duas vezes',
    remedy: 'Dar um identificador próprio a cada domínio, item, faixa e condição.',
  },
  'checklist-unknown-reference': {
    title: 'Refere algo que não existe',
    remedy: 'Corrigir o nome, ou acrescentar aquilo que ele designa.',
  },
  'checklist-item-without-scale': {
    title: 'Item sem escala',
    remedy: 'Dar ao item uma das escalas da lista de verificação.',
  },
  'checklist-band-gap': {
    title: 'Faixas com um intervalo vazio',
    remedy: 'Fazer a faixa mais baixa começar em 0 e cada uma das outras onde acaba a anterior.',
  },
  'checklist-band-overlap': {
    title: 'Faixas que se sobrepõem',
    remedy: 'Dar a cada faixa o seu próprio limite.',
  },
  'checklist-zero-weights': {
    title: 'Pesos cuja soma é zero',
    remedy: 'Dar a pelo menos um item, ou domínio, um peso superior a 0.',
  },
  'checklist-unreachable-gate': {
    title: 'Condição bloqueante que nunca pode atuar',
    remedy: 'Corrigir aquilo que ela examina, ou retirá-la.',
  },
  'checklist-scoring-conflict': {
    title: 'Regras de pontuação que se excluem',
    remedy: 'Mudar uma das duas regras indicadas.',
  },
  'checklist-missing-translation': {
    title: 'Tradução em falta',
    remedy: 'Acrescentar o texto nessa língua.',
  },
  'checklist-unanchored-scale': {
    title: 'Escala com opções sem descrição',
    remedy: 'Dizer em palavras o que significa cada opção.',
  },
  'checklist-reverse-descriptive': {
    title: 'Item invertido numa escala descritiva',
    remedy: 'Ordenar as opções da mais baixa para a mais alta e retirar reverse.',
  },
  'checklist-double-barrelled': {
    title: 'Duas perguntas numa só',
    remedy:
      'Dividir o item em dois, ou escrever allow: [double-barrelled] se as duas partes forem uma só coisa.',
  },
  'checklist-text-scored': {
    title: 'Texto livre numa lista pontuada',
    remedy: 'Escrever scored: false ao lado.',
  },
  'checklist-no-evidence': {
    title: 'Item sem evidência',
    remedy: 'Dizer o que se deve procurar como prova.',
  },
  'checklist-no-action': {
    title: 'Item sem ação',
    remedy: 'Dizer o que fazer quando a resposta é baixa.',
  },
  'template-syntax': {
    title: 'O modelo não é YAML válido',
    remedy: 'Corrigir a linha indicada; o avanço é de dois espaços, nunca uma tabulação.',
  },
  'template-shape': {
    title: 'Modelo que não segue o formato',
    remedy: 'Escrevê-lo como esperado; ver docs/templates.md.',
  },
  'template-logo': {
    title: 'Logótipo que não pode ser usado',
    remedy: 'Guardar o logótipo em PNG, JPEG ou SVG de 1 MB no máximo.',
  },
  'template-contrast': {
    title: 'Cores difíceis de ler',
    remedy: 'Escolher cores mais afastadas em claridade.',
  },
  'template-band-unknown': {
    title: 'Cor para uma faixa que a lista não tem',
    remedy: 'Nada a fazer se o modelo serve para várias listas; senão, corrigir o nome.',
  },
  'data-no-rows': {
    title: 'Sem linhas de dados',
    remedy: 'O ficheiro só tem um cabeçalho; exportá-lo de novo.',
  },
  'data-no-item-matched': {
    title: 'Nenhuma coluna pertence à lista de verificação',
    remedy:
      'Verificar se os dados e a lista de verificação correspondem, ou indicar colunas com --column ITEM=CABEÇALHO.',
  },
  'data-line-too-long': {
    title: 'Linha demasiado longa',
    remedy: 'Verificar se o ficheiro é um CSV com quebras de linha.',
  },
  'data-quote-not-closed': {
    title: 'Aspas que nunca se fecham',
    remedy: 'Fechar ou retirar as aspas na linha indicada.',
  },
  'data-column-ambiguous': {
    title: 'Duas colunas para a mesma coisa',
    remedy: 'Dizer qual delas com --column NOME=#POSIÇÃO.',
  },
  'data-column-not-found': {
    title: 'Coluna indicada com --column não encontrada',
    remedy: 'Copiar o cabeçalho tal como está no ficheiro, ou dar a sua posição, por exemplo #3.',
  },
  'data-field-missing': {
    title: 'Falta uma coluna necessária',
    remedy: 'Acrescentar a coluna, ou indicá-la com --column.',
  },
  'data-mixed-forms': {
    title: 'Ficheiros de formas diferentes em conjunto',
    remedy: 'Dar de cada vez ficheiros de uma só forma: uma linha por respondente ou uma linha por resposta.',
  },
  'data-column-unmatched': {
    title: 'Coluna não utilizada',
    remedy: 'Se for um item, indicá-la com --column ITEM=CABEÇALHO.',
  },
  'data-item-not-in-data': {
    title: 'Item que não está nos dados',
    remedy:
      'Indicar a sua coluna com --column ITEM=CABEÇALHO, ou usar uma variante da lista de verificação sem este item.',
  },
  'data-no-mechanism': {
    title: 'Sem coluna para o mecanismo',
    remedy: 'Indicá-lo com --mechanism NOME, ou a sua coluna com --column mechanism=CABEÇALHO.',
  },
  'data-no-round': {
    title: 'Sem coluna para a ronda',
    remedy: 'Indicá-la com --round NOME, ou a sua coluna com --column round=CABEÇALHO.',
  },
  'data-no-role': {
    title: 'Sem coluna para o papel',
    remedy: 'Indicá-la com --column role=CABEÇALHO se os dados a tiverem.',
  },
  'data-tag-row': { title: 'Linha de etiquetas HXL deixada de fora', remedy: 'Não há nada a fazer.' },
  'data-row-too-long': {
    title: 'Linha com mais células do que cabeçalhos',
    remedy: 'Procurar um separador dentro de uma célula sem aspas.',
  },
  'data-row-too-short': {
    title: 'Linha com menos células do que cabeçalhos',
    remedy: 'As suas últimas células foram tomadas como vazias; verificar a linha.',
  },
  'data-mechanism-blank': { title: 'Linha sem mecanismo', remedy: 'Preencher a célula.' },
  'data-round-blank': { title: 'Linha sem ronda', remedy: 'Preencher a célula.' },
  'data-respondent-blank': { title: 'Linha sem respondente', remedy: 'Preencher a célula.' },
  'data-role-unknown': {
    title: 'Papel que a lista de verificação não conhece',
    remedy: 'Corrigir o papel, ou acrescentá-lo aos papéis da lista de verificação.',
  },
  'data-role-blank': { title: 'Linha sem papel', remedy: 'Preencher a célula com o papel do respondente.' },
  'data-level-unknown': {
    title: 'Nível desconhecido',
    remedy: 'Usar national, province, district ou community.',
  },
  'data-cluster-blank': {
    title: 'Respondentes sem conglomerado',
    remedy: 'Preencher as células; até lá, cada um deles conta como um conglomerado por si só.',
  },
  'data-weight-unusable': {
    title: 'Peso que não é um número superior a 0',
    remedy: 'Corrigir o peso.',
  },
  'data-count-unusable': {
    title: 'Número de convidados que não é inteiro',
    remedy: 'Corrigir o número.',
  },
  'data-rejected-beyond': {
    title: 'Linhas rejeitadas que só foram contadas',
    remedy: 'Corrigir as linhas rejeitadas que estão indicadas e voltar a ler os dados.',
  },
  'data-respondent-twice': {
    title: 'Respondente duas vezes num mecanismo e numa ronda',
    remedy: 'Retirar um deles, ou decidir com --duplicates first ou --duplicates last.',
  },
  'data-item-unknown': {
    title: 'Linha para um item que a lista de verificação não tem',
    remedy: 'Corrigir o item.',
  },
  'data-respondent-conflict': {
    title: 'Linhas de um mesmo respondente que se contradizem',
    remedy: 'Dar a todas as linhas de um respondente o mesmo papel e os mesmos atributos.',
  },
  'data-mechanism-similar': {
    title: 'Nomes que só diferem em maiúsculas ou espaços',
    remedy: 'Escrever o nome de uma só forma se for o mesmo mecanismo.',
  },
  'data-consensus-aside': {
    title: 'Linhas de consenso postas de lado',
    remedy: 'Escrever respondents: consensus na lista de verificação para as pontuar.',
  },
  'answer-invalid': {
    title: 'Resposta não entendida',
    remedy: 'Corrigir o valor, ou declará-lo na escala.',
  },
  'answer-not-asked': {
    title: 'Resposta de um papel ou nível a que não se pergunta',
    remedy: 'Foi posta de lado; verificar o papel ou o nível dos respondentes.',
  },
  'answer-all-invalid': {
    title: 'Não se entendeu nenhuma resposta',
    remedy: 'Verificar se os dados e a lista de verificação correspondem.',
  },
  'mechanism-unknown': {
    title: 'Mecanismo que não está nos dados',
    remedy: 'Usar um dos nomes indicados.',
  },
  'round-unknown': { title: 'Ronda que não está nos dados', remedy: 'Usar um dos nomes indicados.' },
  'column-unknown': {
    title: 'Coluna que não está nos dados',
    remedy: 'Usar um dos cabeçalhos do ficheiro.',
  },
  'part-unknown': {
    title: 'Domínio ou item desconhecido',
    remedy: 'Usar um dos identificadores da lista de verificação.',
  },
  'variant-unknown': {
    title: 'Variante desconhecida',
    remedy: 'Usar uma das variantes da lista de verificação.',
  },
  usage: { title: 'Comando não entendido', remedy: 'Ver coordkit COMANDO --help.' },
  'mechanism-one-round': {
    title: 'Mecanismo numa só ronda',
    remedy: 'É pontuado e não comparado; verificar o seu nome nas duas rondas.',
  },
  'one-respondent': {
    title: 'Um só respondente',
    remedy: 'Uma voz não é um levantamento; ler a pontuação como a opinião de uma pessoa.',
  },
  'single-suppressed-cell': {
    title: 'Uma célula ocultada pode ser deduzida',
    remedy: 'Aumentar --min-cell, ou usar uma coluna com categorias mais amplas.',
  },
  'not-comparable-mechanisms': {
    title: 'Pontuações que não se destinam a comparar mecanismos',
    remedy: 'Comparar um mecanismo apenas consigo mesmo, ao longo do tempo.',
  },
  'invited-twice': {
    title: 'Pessoa duas vezes na lista de convidados',
    remedy: 'Retirar uma das linhas.',
  },
  'invited-number-beside-person': {
    title: 'Número ao lado de uma pessoa na lista de convidados',
    remedy: 'Deixar o respondente em branco quando uma linha representa várias pessoas.',
  },
  'invited-active-unusable': {
    title: 'Membro ativo ou não: não se entendeu',
    remedy: 'Escrever sim ou não, ou quantos dos convidados são ativos.',
  },
  'invited-mechanism-unknown': {
    title: 'Mecanismo da lista de convidados que não está nos dados',
    remedy: 'Escrever o nome na lista como está nos dados; se estiver certo, ninguém respondeu por ele.',
  },
  'invited-name-unmatched': {
    title: 'Papel ou setor que não está na lista de convidados',
    remedy: 'Escrevê-lo da mesma forma nos dois lados; se estiver certo, ninguém dele foi convidado.',
  },
  'invited-ids-unmatched': {
    title: 'Pessoas da lista sem correspondência com as que responderam',
    remedy: 'Dar à lista e às respostas os mesmos identificadores, numa coluna respondent.',
  },
  'respondent-not-on-list': {
    title: 'Respondentes que não estão na lista de convidados',
    remedy: 'Verificar os seus identificadores e a lista; são pontuados, mas não contam na participação.',
  },
  'response-over-100': {
    title: 'Mais respondentes do que convidados',
    remedy: 'Verificar a lista de convidados.',
  },
  'cases-ladders-differ': {
    title: 'Escalas com graus diferentes',
    remedy: 'Classificar as duas matrizes numa mesma escala, ou compará-las a olho.',
  },
  'qca-name-unknown': {
    title: 'Critério desconhecido para a QCA',
    remedy: 'Usar os identificadores ou os nomes dos critérios da matriz.',
  },
  'qca-outcome-condition': {
    title: 'Resultado entre as condições',
    remedy: 'Retirá-lo das condições: um resultado explica-se sempre a si próprio.',
  },
  'qca-no-conditions': {
    title: 'QCA sem condições',
    remedy: 'Indicar critérios com --conditions: dois ou três para dez casos.',
  },
  'qca-middle-value': {
    title: 'Casos no meio de um conjunto',
    remedy: 'Dizer com --threshold a partir de que grau um caso está no conjunto, ou usar --fuzzy.',
  },
  'qca-rule-unusable': {
    title: 'Limiar ou tabela que não se pode usar',
    remedy: 'Indicar um grau da escala, ou um número de 0 a 1.',
  },
  'qca-condition-constant': {
    title: 'Condição igual em todos os casos',
    remedy: 'Deixá-la de fora: não pode explicar uma diferença nem ser posta à prova.',
  },
  'qca-middle-step': {
    title: 'Grau do meio de uma escala num conjunto difuso',
    remedy: 'Verificar que era assim que o grau se entendia.',
  },
  ...caseFileKinds,
} as const satisfies Record<ProblemCode, ProblemWords>;
