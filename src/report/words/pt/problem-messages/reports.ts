import type { reportMessages } from '../../../../problem-messages/reports.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';

export const reports = {
  'template-empty': () => 'O modelo está vazio.',
  'template-over-5-mb': () => `O modelo tem mais de 5${SPACE}MB.`,
  'template-several-documents': () =>
    'O ficheiro contém vários documentos separados por ---; um modelo é um só.',
  'template-directive': () => 'As linhas que começam por % (diretivas YAML) não se usam nos modelos.',
  'template-tag-not-used': ({ tag }) => `A etiqueta ${tag} não se usa nos modelos.`,
  'template-no-group': () => 'O ficheiro não é um grupo de chaves e valores.',
  'template-key-unknown': ({ key }) => `A chave «${key}» não é conhecida.`,
  'do-remove-character-here': () => 'Guardar o ficheiro como texto UTF-8 e retirar o carácter.',
  'do-quote-colour': () => 'Pôr a cor entre aspas: "#005f73". Sem elas o YAML toma-a por um comentário.',

  'colour-pale-on-white': ({ name, colour, contrast }) =>
    `${name}: ${colour} sobre branco tem um contraste de ${contrast} para 1; as palavras precisam de 4,5 para 1.`,
  'colour-dark-behind-words': ({ name, colour, contrast }) =>
    `${name}: as palavras escuras sobre ${colour} têm um contraste de ${contrast} para 1; precisam de 4,5 para 1.`,
  'do-choose-darker': () => 'Escolher uma cor mais escura.',
  'do-choose-paler': () => 'Escolher uma cor mais clara.',
  'template-band-unknown': ({ band, checklist }) =>
    `colours.bands.${band}: a lista ${checklist} não tem uma faixa com esse nome.`,

  'logo-no-picture': ({ file }) => `${file} não é PNG, JPEG nem SVG.`,
  'logo-over-1-mb': ({ file }) => `${file} tem mais de 1${SPACE}MB.`,
  'logo-sides': ({ file, width, height }) => `${file} diz ter ${width} × ${height} píxeis.`,
  'logo-unsafe': ({ file, why }) => `${file} não é usado tal como está: ${why}.`,
  'because-script': () => 'contém um script',
  'because-page': () => 'contém uma página dentro da imagem',
  'because-entities': () => 'define entidades',
  'because-elsewhere': () => 'remete para algo de outro lugar',
  'do-save-logo': () => 'Guardar o logótipo em PNG, JPEG ou SVG.',
  'do-save-logo-as-png': () => 'Guardar o logótipo em PNG.',
  'do-save-logo-smaller': () => 'Guardar o logótipo mais pequeno.',

  'github-no-summary': () =>
    'GITHUB_STEP_SUMMARY não está definida: --format github acrescenta ao resumo de um passo executado no GitHub.',
  'do-name-github-file': () =>
    'Executá-lo num passo de um fluxo de trabalho, ou indicar um ficheiro: --format github:resumo.md',
} as const satisfies Translated<typeof reportMessages>;
