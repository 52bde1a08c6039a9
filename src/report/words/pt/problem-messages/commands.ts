import type { commandMessages } from '../../../../problem-messages/commands.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural } from '../counting.ts';
import { meant, quoted } from './phrases.ts';

export const commands = {
  'checklist-not-named': () => 'Não se indica nenhuma lista de verificação.',
  'checklists-too-many': ({ count, most }) =>
    `-c é indicado ${plural(count, 'vez', 'vezes')}; o comando aceita ${most}.`,
  'checklist-unknown': ({ id, near }) => `Não existe a lista de verificação ${quoted(id)}.${meant(near)}`,
  'want-checklist': ({ ids }) => `${ids}, ou um ficheiro`,
  'do-name-checklist': () => 'Indicar uma com -c. As que são fornecidas: coordkit checklists',
  'do-name-fewer': () => 'Indicar menos listas de verificação.',
  'language-unknown': ({ language }) =>
    `Nem os relatórios nem a lista de verificação existem em ${quoted(language)}.`,
  'do-give-language': () => 'Indicar uma destas línguas.',
  'formats-mixed': () => 'Dois formatos vão para a saída padrão, onde se misturariam.',
  'do-name-files': () => 'Indicar um ficheiro para todos menos um: --format json:result.json',
  'format-not-text': ({ format }) => `Um ficheiro ${format} não é um texto que um terminal possa mostrar.`,
  'do-name-file-for': ({ format }) => `Indicar um ficheiro para ele: -o relatorio.${format}`,
  'file-named-twice': ({ file }) => `${file} é indicado duas vezes.`,
  'standard-input-twice': () => 'A entrada padrão (-) é indicada duas vezes.',
  'do-name-once': () => 'Indicar o nome uma só vez.',

  'idle-gate': ({ checklist }) =>
    `--fail-on gate nunca atuaria: a lista de verificação ${checklist} não tem nenhuma condição bloqueante.`,
  'idle-target': ({ checklist }) =>
    `--fail-on target nunca atuaria: a lista de verificação ${checklist} não tem nenhuma meta.`,
  'idle-bands': ({ checklist }) =>
    `--fail-on nunca atuaria: a lista de verificação ${checklist} não tem faixas.`,
  'idle-organisation': () => '--fail-on leave-out-organisation nunca atuaria sem --organisation.',
  'do-add-gate': () =>
    'Acrescentar uma condição bloqueante à lista de verificação, ou prescindir de --fail-on gate.',
  'do-add-target': () => 'Acrescentar uma meta à lista de verificação, ou prescindir de --fail-on target.',
  'do-add-bands': () => 'Acrescentar faixas à lista de verificação, ou prescindir de --fail-on.',
  'do-name-organisation': () => 'Indicar a coluna da organização com --organisation.',

  'part-unknown': ({ checklist, part }) =>
    `A lista de verificação ${checklist} não tem nenhum domínio ou item ${quoted(part)}.`,
  'mechanisms-several': ({ count }) =>
    `Os dados contêm ${plural(count, 'mecanismo', 'mecanismos')}; é preciso indicar um.`,
  'do-name-mechanism': () => 'Indicá-lo com --mechanism.',

  'round-no-row': ({ round }) => `Nenhuma linha dos dados pertence à ronda ${quoted(round)}.`,
  'round-with-itself': ({ round }) => `Uma ronda não se compara consigo mesma (${round}).`,
  'rounds-no-order': () => 'Nada indica qual das duas rondas foi a primeira.',
  'rounds-held': ({ count }) =>
    `Os dados contêm ${count === 1 ? 'uma só ronda' : plural(count, 'ronda', 'rondas')}.`,
  'want-round': ({ rounds }) => rounds.map((name) => (name === '' ? '(sem nome)' : name)).join(', '),
  'do-mean-round': ({ round }) => meant(round).trim(),
  'do-name-rounds': () => 'Indicar as duas rondas com --from e --to, ou dar um ficheiro por ronda.',

  'cases-conditions-alone': () => '--conditions é dado sem --qca.',
  'cases-qca-incomplete': () => 'Uma QCA precisa de um resultado e de condições.',
  'do-add-qca': () => 'Acrescentar --qca ou retirar --conditions.',
  'do-complete-qca': () =>
    'Indicar com --outcome a coluna que diz se funcionou, e com --conditions A,B dois ou três critérios.',
  'power-correlation-alone': () => '--correlation é indicado sem --sd.',
  'power-clusters-need-both': () => 'Os conglomerados precisam de --cluster-size e também de --icc.',
  'power-members-and-clusters': () =>
    '--members não se combina com --cluster-size: os relatórios sobre conglomerados não têm em conta nenhuma lista.',
  'power-n-over-members': ({ n, members }) => `--n ${n} é mais do que os ${members} de --members.`,
  'power-part-of-cluster': ({ n, size }) => `--n ${n} não é um número inteiro de conglomerados de ${size}.`,
  'do-give-sd': () => 'Indicar --sd, o desvio padrão das pontuações numa ronda.',
  'do-give-both': () =>
    'Indicar ambos. Se nada se souber de --icc, experimentar 0.05 e 0.2 e prever o número maior.',
  'do-leave-one-out': () => 'Prescindir de um dos dois.',
  'do-correct-one': () => 'Corrigir um dos dois.',
  'do-give-n': ({ n }) => `Indicar --n ${n}.`,
  'do-give-n-or': ({ below, above }) => `Indicar --n ${below} ou ${above}.`,
} as const satisfies Translated<typeof commandMessages>;
