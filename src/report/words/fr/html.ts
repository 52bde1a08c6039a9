import { plural, SPACE } from './counting.ts';

/** Ce qu’une page ajoute au rapport dans un navigateur. */
export const html = {
  skip: 'Aller au rapport',
  contents: 'Sommaire',
  parts: (n: number) => plural(n, 'partie', 'parties'),
  top: 'Haut de la page',
  dark: 'Sombre',
  choice: {
    mechanism: {
      choose: 'N’afficher qu’un mécanisme',
      label: 'Mécanisme',
      all: 'Tous les mécanismes',
      onlyShown: (name: string) => `${name}${SPACE}: les autres mécanismes sont masqués`,
    },
    case: {
      choose: 'N’afficher qu’un cas',
      label: 'Cas',
      all: 'Tous les cas',
      onlyShown: (name: string) => `${name}${SPACE}: les autres cas sont masqués`,
    },
  },
  filter: 'Filtrer les lignes',
  rowsShown: (shown: string, all: string) => `${shown} lignes sur ${all}`,
  unfold: (title: string) => `Afficher ${title}`,
  fold: (title: string) => `Masquer ${title}`,
  notPrinted: (name: string) =>
    `Non imprimé${SPACE}: «${SPACE}${name}${SPACE}». Le fichier HTML le contient${SPACE}; ce que l’on y déplie s’imprime.`,
  explained: 'D’où vient ce chiffre',
  command: `Pas à pas depuis les réponses, en ligne de commande${SPACE}:`,
  close: 'Fermer',
  behind: {
    unrounded: 'Sans arrondi',
    respondents: 'Répondants',
    coverage: 'Réponses données',
    range: 'Si tout ce qui manque avait reçu une réponse',
    uncapped: 'Avant plafonnement par une règle',
    reasons: 'Raison',
    between: (lowest: string, highest: string) =>
      lowest === highest ? `rien ne manque${SPACE}: ${lowest}` : `entre ${lowest} et ${highest}`,
    answered: (n: string, share: string, count: number) =>
      `${n} ${count < 2 ? 'répondant' : 'répondants'}, ${share} de réponses`,
  },
} as const;
