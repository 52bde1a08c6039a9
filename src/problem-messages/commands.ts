import type { Lists, Near, Numbers, Texts } from './values.ts';

/** Of what was typed on the command line. */
export const commandMessages = {
  'checklist-not-named': () => 'No checklist is named.',
  'checklists-too-many': ({ count, most }: Numbers<'count' | 'most'>) =>
    `-c is given ${count} times; the command takes ${most}.`,
  'checklist-unknown': ({ id, near }: Texts<'id'> & Near) =>
    `There is no checklist "${id}"${near === null ? '' : `; did you mean ${near}?`}`,
  'want-checklist': ({ ids }: Texts<'ids'>) => `${ids}, or a file`,
  'do-name-checklist': () => 'Name one with -c. Those that ship: coordkit checklists',
  'do-name-fewer': () => 'Name fewer checklists.',
  'language-unknown': ({ language }: Texts<'language'>) =>
    `Neither reports nor the checklist are in "${language}".`,
  'do-give-language': () => 'Give one of these languages.',
  'formats-mixed': () => 'Two formats go to standard output, where they would mix.',
  'do-name-files': () => 'Name a file for all but one of them: --format json:result.json',
  'format-not-text': ({ format }: Texts<'format'>) =>
    `A ${format} file is no text that a terminal could show.`,
  'do-name-file-for': ({ format }: Texts<'format'>) => `Name a file for it: -o report.${format}`,
  'file-named-twice': ({ file }: Texts<'file'>) => `${file} is named twice.`,
  'standard-input-twice': () => 'Standard input (-) is named twice.',
  'do-name-once': () => 'Name it once.',

  'idle-gate': ({ checklist }: Texts<'checklist'>) =>
    `--fail-on gate would never act: the checklist ${checklist} has no gate.`,
  'idle-target': ({ checklist }: Texts<'checklist'>) =>
    `--fail-on target would never act: the checklist ${checklist} has no target.`,
  'idle-bands': ({ checklist }: Texts<'checklist'>) =>
    `--fail-on would never act: the checklist ${checklist} has no bands.`,
  'idle-organisation': () => '--fail-on leave-out-organisation would never act without --organisation.',
  'do-add-gate': () => 'Add a gate to the checklist, or leave --fail-on gate out.',
  'do-add-target': () => 'Add a target to the checklist, or leave --fail-on target out.',
  'do-add-bands': () => 'Add bands to the checklist, or leave --fail-on out.',
  'do-name-organisation': () => 'Name the column of the organisation with --organisation.',

  'part-unknown': ({ checklist, part }: Texts<'checklist' | 'part'>) =>
    `The checklist ${checklist} has no domain or item "${part}".`,
  'mechanisms-several': ({ count }: Numbers<'count'>) =>
    `The data holds ${count} mechanisms; one of them must be named.`,
  'do-name-mechanism': () => 'Name it with --mechanism.',

  'round-no-row': ({ round }: Texts<'round'>) => `No row of the data belongs to the round "${round}".`,
  'round-with-itself': ({ round }: Texts<'round'>) => `A round cannot be compared with itself (${round}).`,
  'rounds-no-order': () => 'Nothing tells which of the two rounds came first.',
  'rounds-held': ({ count }: Numbers<'count'>) =>
    `The data holds ${count === 1 ? 'one round' : `${count} rounds`}.`,
  'want-round': ({ rounds }: Lists<'rounds'>) =>
    rounds.map((name) => (name === '' ? '(no name)' : name)).join(', '),
  'do-mean-round': ({ round }: Texts<'round'>) => `Did you mean ${round}?`,
  'do-name-rounds': () => 'Name the two rounds with --from and --to, or give a file for each round.',

  'cases-conditions-alone': () => '--conditions is given without --qca.',
  'cases-qca-incomplete': () => 'A QCA needs an outcome and conditions.',
  'do-add-qca': () => 'Add --qca, or leave --conditions out.',
  'do-complete-qca': () =>
    'Name the column that says whether it worked with --outcome, and two or three criteria with --conditions A,B.',
  'power-correlation-alone': () => '--correlation is given without --sd.',
  'power-clusters-need-both': () => 'Clusters need both --cluster-size and --icc.',
  'power-members-and-clusters': () =>
    '--members does not go with --cluster-size: reports on clusters take no account of a list.',
  'power-n-over-members': ({ n, members }: Numbers<'n' | 'members'>) =>
    `--n ${n} is more than the ${members} of --members.`,
  'power-part-of-cluster': ({ n, size }: Numbers<'n' | 'size'>) =>
    `--n ${n} is no whole number of clusters of ${size}.`,
  'do-give-sd': () => 'Give --sd, the standard deviation of the scores in one round.',
  'do-give-both': () =>
    'Give both. Where nothing is known of --icc, try 0.05 and 0.2 and plan for the larger number.',
  'do-leave-one-out': () => 'Leave one of the two out.',
  'do-correct-one': () => 'Correct one of the two.',
  'do-give-n': ({ n }: Numbers<'n'>) => `Give --n ${n}.`,
  'do-give-n-or': ({ below, above }: Numbers<'below' | 'above'>) => `Give --n ${below} or ${above}.`,
} as const;
