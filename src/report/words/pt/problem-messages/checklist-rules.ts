import type { checklistRuleMessages } from '../../../../problem-messages/checklist-rules.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { plural } from '../counting.ts';
import { figure, quoted } from './phrases.ts';

export const checklistRules = {
  'checklist-no-domain': () => 'A lista de verificação não tem nenhum domínio.',
  'key-needs-extends': ({ key }) => `${quoted(key)} destina-se a uma lista de verificação que amplia outra.`,
  'part-no-items': ({ where }) => `${where} não tem itens.`,
  'text-empty': ({ where }) => `${where}: o texto está vazio.`,
  'text-untranslated': ({ where, language }) => `${where}: não há texto na língua ${language}.`,
  'text-of-whole': ({ key, number }) => `lista de verificação, ${key}${numberIn(number)}`,
  'text-of-part': ({ part, key, number }) => `${part}, ${key}${numberIn(number)}`,
  'text-of-option': ({ scale, code }) => `escala ${scale}, label da opção ${code}`,
  'text-of-anchor': ({ part, code }) => `${part}, anchor ${code}`,

  'band-no-edge': ({ where }) =>
    `${where}: dizer onde começa, com ${quoted('from')} (≥) ou ${quoted('above')} (>).`,
  'band-two-edges': ({ where }) => `${where}: indicar ${quoted('from')} ou ${quoted('above')}, não ambos.`,
  'band-none-at-0': ({ band }) =>
    `Uma pontuação de 0 não está em nenhuma faixa: ${quoted(band)} é a mais baixa.`,
  'band-none-below': ({ edge, band }) =>
    `As pontuações inferiores a ${figure(edge)} não estão em nenhuma faixa: ${quoted(band)} é a mais baixa.`,
  'band-none-up-to': ({ edge, band }) =>
    `As pontuações até ${figure(edge)} não estão em nenhuma faixa: ${quoted(band)} é a mais baixa.`,
  'band-same-edge': ({ first, second, edge }) =>
    `As faixas ${quoted(first)} e ${quoted(second)} começam ambas em ${figure(edge)}.`,
  'band-empty': ({ edge, band }) =>
    `Nenhuma pontuação é superior a ${figure(edge)}: a faixa ${quoted(band)} está vazia.`,
  'without-id': () => '(sem identificador)',

  'gate-watches-one': ({ where }) =>
    `${where}: ${quoted('when')} nomeia um só item, domínio ou grau de exigência.`,
  'gate-no-effect': ({ where }) =>
    `${where}: dizer que efeito tem, com ${quoted('cap: 50')} ou ${quoted('fail: true')}.`,
  'gate-two-effects': ({ where }) => `${where}: indicar ${quoted('cap')} ou ${quoted('fail')}, não ambos.`,
  'gate-tier-unscored': ({ where, tier }) =>
    `${where} examina o grau de exigência ${quoted(tier)}, que nenhum item pontuado tem.`,
  'gate-item-unknown': ({ where, item }) => `${where} examina o item ${quoted(item)}, que não existe.`,
  'gate-item-unscored': ({ where, item }) => `${where} examina ${quoted(item)}, que nunca é pontuado.`,
  'gate-domain-unknown': ({ where, domain }) =>
    `${where} examina o domínio ${quoted(domain)}, que não existe.`,
  'gate-domain-unscored': ({ where, domain }) =>
    `${where} examina o domínio ${quoted(domain)}, que nunca tem pontuação.`,
  'gate-target-unknown': ({ where, domain }) =>
    `${where} atua sobre o domínio ${quoted(domain)}, que não existe.`,
  'gate-target-unscored': ({ where, domain }) =>
    `${where} atua sobre o domínio ${quoted(domain)}, que nunca tem pontuação.`,
  'gate-no-overall': ({ where }) =>
    `${where} atua sobre a pontuação global, que não existe com ${quoted('domains: none')}.`,
  'gate-below-lowest': ({ where, below }) => `${where}: nenhuma pontuação é inferior a ${figure(below)}.`,
  'gate-idle-cap': ({ where, cap }) => `${where}: um teto de ${figure(cap)} não baixa nada.`,
  'gate-no-bands': ({ where }) =>
    `${where}: ${quoted('fail')} dá a faixa mais baixa, e a lista de verificação não tem faixas.`,

  'scale-unworded': ({ scale, bare, options }) =>
    `escala ${scale}: ${plural(bare, 'opção', 'opções')} de ${options} sem explicação em palavras.`,
  'scale-name-reserved': () => `O nome de escala ${quoted('text')} está reservado para o texto livre.`,
  'scale-range-falls': ({ scale }) => `escala ${scale}: o intervalo deve ir do menor para o maior.`,
  'select-no-options': ({ where }) =>
    `${where}: ${quoted('select: multiple')} precisa de uma escala de opções.`,
  'select-too-many': ({ where, most }) => `${where}: uma escolha múltipla tem ${most} opções no máximo.`,

  'name-twice': ({ what, name, row, before }) =>
    `${what} ${quoted(name)} aparece duas vezes${row === null ? '' : `, já na linha ${row}`}${before === null ? '' : ` (como ${before})`}.`,
  'noun-domain': () => 'domínio',
  'noun-item': () => 'item',
  'noun-band': () => 'faixa',
  'noun-gate': () => 'condição',
  'noun-role': () => 'papel',
  'noun-code': ({ scale }) => `código da escala ${scale}`,
  'noun-label': ({ scale }) => `rótulo da escala ${scale}`,
  'noun-crosswalk-target': () => 'item a que leva a tabela de correspondências',
  'id-is-column': ({ id }) =>
    `O identificador ${quoted(id)} é o nome de uma coluna dos dados; escolher outro.`,
  'id-is-overall': ({ id }) =>
    `O identificador ${quoted(id)} designa a pontuação de todos os domínios; escolher outro.`,

  'item-no-scale': ({ where }) => `${where} não tem escala.`,
  'item-scale-unknown': ({ where, scale }) => `${where}: não existe a escala ${quoted(scale)}.`,
  'item-role-unknown': ({ where, role }) => `${where}: não existe o papel ${quoted(role)}.`,
  'item-anchor-unknown': ({ where, code }) =>
    `${where}: a escala não tem nenhuma opção ${quoted(code)} para descrever.`,
  'weighed-role-unknown': ({ role }) => `O cálculo pondera o papel ${quoted(role)}, que não existe.`,
  'variant-item-unknown': ({ variant, item }) => `variante ${variant}: não existe o item ${quoted(item)}.`,
  'variant-unknown': ({ checklist, variant }) =>
    `A lista de verificação ${quoted(checklist)} não tem a variante ${quoted(variant)}.`,
  'crosswalk-unknown': ({ from, to }) =>
    `A tabela de correspondências leva de ${quoted(from)} a ${quoted(to)}, que não é um item.`,
  'family-domain-unknown': ({ family, domain }) =>
    `família ${family}: não existe o domínio ${quoted(domain)}.`,
  'family-domain-twice': ({ family, domain }) =>
    `família ${family}: o domínio ${quoted(domain)} aparece nela duas vezes.`,
  'family-domain-taken': ({ family, domain, other }) =>
    `família ${family}: o domínio ${quoted(domain)} já está na família ${other}.`,
  'do-one-family': () => 'Deixar o domínio numa só família, uma só vez.',

  'item-two-questions': ({ where, phrase }) =>
    `${where} pergunta talvez duas coisas ao mesmo tempo: ${quoted(phrase)}.`,
  'item-free-text': ({ where }) => `${where} é texto livre e nunca é pontuado.`,
  'item-no-evidence': ({ where }) => `${where} não nomeia nenhuma evidência.`,
  'item-no-action': ({ where }) => `${where} não nomeia nenhuma ação.`,
  'item-reversed-states': ({ where }) => `${where} está invertido, e as suas opções descrevem estados.`,

  'pooled-domains': () =>
    `${quoted('domains: pooled-mean')} junta todas as respostas, pelo que não se podem ponderar os papéis.`,
  'pooled-items': () =>
    `${quoted('items: pooled-mean')} junta todas as respostas, pelo que não se podem ponderar os papéis no item.`,
  'pooled-domain-items': ({ where }) =>
    `${where}: ${quoted('items: pooled-mean')} e a ponderação dos papéis no item excluem-se.`,
  'consensus-no-roles': () =>
    `${quoted('respondents: consensus')} toma uma só resposta acordada, pelo que não há papéis para ponderar.`,
  'item-no-maturity': ({ where, domain }) =>
    `${where} não tem nível de maturidade, e a pontuação por níveis precisa dele (${domain}).`,
  'do-give-maturity': () => 'Dar ao item o seu nível, maturity: functional, engaged ou strategic.',
  'items-weigh-0': ({ where }) => `${where}: todos os seus itens pontuados têm peso 0.`,
  'domains-weigh-0': () => 'Todos os domínios com itens pontuados têm peso 0.',
  'roles-weigh-0': () => 'Todos os papéis têm peso 0.',
} as const satisfies Translated<typeof checklistRuleMessages>;

function numberIn(number: number | null): string {
  return number === null ? '' : ` n.º ${number}`;
}
