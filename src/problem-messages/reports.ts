import type { Numbers, Texts } from './values.ts';

/** Of what reports are to look like: templates with their logos and colours, and step summaries. */
export const reportMessages = {
  'template-empty': () => 'The template is empty.',
  'template-over-5-mb': () => 'The template is larger than 5 MB.',
  'template-several-documents': () => 'The file holds several documents separated by ---; a template is one.',
  'template-directive': () => 'Lines that begin with % (YAML directives) are not used in templates.',
  'template-tag-not-used': ({ tag }: Texts<'tag'>) => `The tag ${tag} is not used in templates.`,
  'template-no-group': () => 'The file is no group of keys and values.',
  'template-key-unknown': ({ key }: Texts<'key'>) => `The key "${key}" is not known.`,
  'do-remove-character-here': () => 'Save the file as UTF-8 text and remove the character.',
  'do-quote-colour': () => 'Put the colour in quotes: "#005f73". Without them YAML takes it for a comment.',

  'colour-pale-on-white': ({ name, colour, contrast }: Texts<'name' | 'colour' | 'contrast'>) =>
    `${name}: ${colour} on white has a contrast of ${contrast} to 1; words need 4.5 to 1.`,
  'colour-dark-behind-words': ({ name, colour, contrast }: Texts<'name' | 'colour' | 'contrast'>) =>
    `${name}: dark words on ${colour} have a contrast of ${contrast} to 1; they need 4.5 to 1.`,
  'do-choose-darker': () => 'Choose a darker colour.',
  'do-choose-paler': () => 'Choose a paler colour.',
  'template-band-unknown': ({ band, checklist }: Texts<'band' | 'checklist'>) =>
    `colours.bands.${band}: the checklist ${checklist} has no band of that name.`,

  'logo-no-picture': ({ file }: Texts<'file'>) => `${file} is no PNG, JPEG or SVG.`,
  'logo-over-1-mb': ({ file }: Texts<'file'>) => `${file} has more than 1 MB.`,
  'logo-sides': ({ file, width, height }: Texts<'file'> & Numbers<'width' | 'height'>) =>
    `${file} says that it is ${width} × ${height} pixels.`,
  'logo-unsafe': ({ file, why }: Texts<'file' | 'why'>) => `${file} is not used as it is: ${why}.`,
  'because-script': () => 'it holds a script',
  'because-page': () => 'it holds a page within the picture',
  'because-entities': () => 'it defines entities',
  'because-elsewhere': () => 'it refers to something elsewhere',
  'do-save-logo': () => 'Save the logo as PNG, JPEG or SVG.',
  'do-save-logo-as-png': () => 'Save the logo as PNG.',
  'do-save-logo-smaller': () => 'Save the logo smaller.',

  'github-no-summary': () =>
    'GITHUB_STEP_SUMMARY is not set: --format github adds to the summary of a step that runs on GitHub.',
  'do-name-github-file': () => 'Run it in a step of a workflow, or name a file: --format github:summary.md',
} as const;
