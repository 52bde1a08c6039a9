import type { reportMessages } from '../../../../problem-messages/reports.ts';
import type { Translated } from '../../../../problem-messages.ts';
import { SPACE } from '../counting.ts';
import { quoted } from './phrases.ts';

export const reports = {
  'template-empty': () => 'Le modèle est vide.',
  'template-over-5-mb': () => `Le modèle dépasse 5${SPACE}Mo.`,
  'template-several-documents': () =>
    `Le fichier contient plusieurs documents séparés par ---${SPACE}; un modèle en est un seul.`,
  'template-directive': () =>
    `Les lignes qui commencent par ${quoted('%')} (directives YAML) ne servent pas dans les modèles.`,
  'template-tag-not-used': ({ tag }) => `L’étiquette ${tag} ne sert pas dans les modèles.`,
  'template-no-group': () => 'Le fichier n’est pas un groupe de clés et de valeurs.',
  'template-key-unknown': ({ key }) => `La clé ${quoted(key)} est inconnue.`,
  'do-remove-character-here': () => 'Enregistrer le fichier en texte UTF-8 et retirer le caractère.',
  'do-quote-colour': () =>
    'Mettre la couleur entre guillemets droits, sinon YAML la prend pour un commentaire.',

  'colour-pale-on-white': ({ name, colour, contrast }) =>
    `${name}${SPACE}: ${colour} sur blanc a un contraste de ${contrast} pour 1${SPACE}; les mots en demandent 4,5.`,
  'colour-dark-behind-words': ({ name, colour, contrast }) =>
    `${name}${SPACE}: des mots sombres sur ${colour} ont un contraste de ${contrast} pour 1${SPACE}; il en faut 4,5.`,
  'do-choose-darker': () => 'Choisir une couleur plus sombre.',
  'do-choose-paler': () => 'Choisir une couleur plus claire.',
  'template-band-unknown': ({ band, checklist }) =>
    `colours.bands.${band}${SPACE}: la grille ${checklist} n’a pas de palier de ce nom.`,

  'logo-no-picture': ({ file }) => `${file} n’est ni un PNG, ni un JPEG, ni un SVG.`,
  'logo-over-1-mb': ({ file }) => `${file} dépasse 1${SPACE}Mo.`,
  'logo-sides': ({ file, width, height }) => `${file} se dit de ${width} × ${height} pixels.`,
  'logo-unsafe': ({ file, why }) => `${file} n’est pas utilisé tel quel${SPACE}: ${why}.`,
  'because-script': () => 'il contient un script',
  'because-page': () => 'il contient une page dans l’image',
  'because-entities': () => 'il définit des entités',
  'because-elsewhere': () => 'il renvoie à autre chose, ailleurs',
  'do-save-logo': () => 'Enregistrer le logo en PNG, JPEG ou SVG.',
  'do-save-logo-as-png': () => 'Enregistrer le logo en PNG.',
  'do-save-logo-smaller': () => 'Enregistrer le logo en plus petit.',

  'github-no-summary': () =>
    `GITHUB_STEP_SUMMARY n’est pas défini${SPACE}: --format github complète le résumé d’une étape exécutée sur GitHub.`,
  'do-name-github-file': () =>
    `L’exécuter dans une étape d’un workflow, ou nommer un fichier${SPACE}: --format github:resume.md`,
} as const satisfies Translated<typeof reportMessages>;
