/** Where a language alone does not name what Word checks spelling by. */
const WITH_REGION: ReadonlyMap<string, string> = new Map([
  ['en', 'en-GB'],
  ['fr', 'fr-FR'],
  ['es', 'es-ES'],
  ['pt', 'pt-PT'],
  ['ar', 'ar-SA'],
]);

/** The language of the text as Word names it; English where the code is none. */
export function languageTag(language: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return 'en-GB';
  return WITH_REGION.get(language.toLowerCase()) ?? language;
}
