import { lintChecklist } from '../../src/checklist/lint.ts';

/** A checklist without a fault. Each test of a rule puts one in. */
export const CLEAN = `checklist: committee
version: 1.2.0
title: { en: District committees, fr: Comités de district }
languages: [en, fr]
comparability: across-mechanisms
roles:
  - coordinator
  - { id: partner, label: { en: Partner, fr: Partenaire } }
scales:
  regularity:
    options:
      - { code: 0, label: { en: Never, fr: Jamais } }
      - { code: 1, label: { en: At times, fr: Parfois } }
      - { code: 2, label: { en: Always, fr: Toujours } }
    missing:
      - { code: 98, label: { en: Don't know, fr: Ne sait pas }, state: dont-know }
  share: { range: [0, 100], unit: "%" }
  channels:
    options:
      - { code: mail, label: { en: Mail, fr: Courriel } }
      - { code: phone, label: { en: Phone, fr: Téléphone } }
      - { code: none, label: { en: None, fr: Aucun }, exclusive: true }
scoring:
  roles: { weigh: { coordinator: 1, partner: 2 }, at: item }
bands:
  - { id: weak, label: { en: Weak, fr: Faible }, from: 0, colour: red, action: required }
  - { id: good, label: { en: Good, fr: Bon }, above: 50, colour: green }
domains:
  - id: meetings
    title: { en: Meetings, fr: Réunions }
    items:
      - id: minutes
        text: { en: Minutes are sent to all members, fr: Le procès-verbal parvient à tous les membres }
        scale: regularity
        tier: requirement
        evidence: { en: Minutes, fr: Procès-verbaux }
        actions: [{ en: Name a secretary, fr: Nommer un secrétaire }]
      - id: attendance
        text: { en: Share of members present, fr: Part des membres présents }
        scale: share
        roles: [coordinator]
        evidence: [{ en: Lists, fr: Listes }]
        actions: { en: Call members, fr: Appeler les membres }
  - id: exchange
    title: { en: Exchange, fr: Échange }
    items:
      - id: news
        text: { en: How members receive news, fr: Comment les membres sont informés }
        scale: channels
        select: multiple
        evidence: { en: Messages, fr: Messages }
        actions: [{ en: Open a list, fr: Ouvrir une liste }]
      - id: remarks
        text: { en: Remarks, fr: Remarques }
        scale: text
        scored: false
gates:
  - id: no-minutes
    when: { item: minutes, below: 50 }
    cap: 50
    reason: { en: Without minutes nothing is binding, fr: Sans procès-verbal rien n'engage }
variants:
  light: [minutes]
crosswalk:
  old-minutes: minutes
`;

/** The clean checklist with one passage replaced; fails where the passage is not there. */
export function clean(passage: string, replacement: string): string {
  if (!CLEAN.includes(passage)) throw new Error(`The clean checklist has no “${passage}”`);
  return CLEAN.replace(passage, () => replacement);
}

/** Findings as `line:column code`, in the order in which they are given. */
export function findings(text: string): string[] {
  return lintChecklist(text, { origin: 'committee.yaml' }).findings.map(
    ({ row, column, code }) => `${row}:${column} ${code}`,
  );
}

/** The only finding of a text; fails where there are none or several. */
export function finding(text: string) {
  const found = lintChecklist(text, { origin: 'committee.yaml' }).findings;
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} findings: ${JSON.stringify(found)}`);
  return only;
}
