import { readFile } from 'node:fs/promises';

/** Files whose text goes into a report as it stands: the style of a page, and what runs in a browser. */
const ENDINGS = ['.css', '.client.js'];

/** For esbuild: importing such a file gives its text. */
export const TEXT_LOADERS = Object.fromEntries(ENDINGS.map((ending) => [ending, 'text']));

/** The same for the tests, which Vite bundles; under another name, so that Vite takes no style for its own. */
export const textFiles = {
  name: 'text-files',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (importer === undefined || !ENDINGS.some((ending) => source.endsWith(ending))) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && `${PREFIX}${found.id}.txt`;
  },
  async load(id) {
    if (!id.startsWith(PREFIX)) return null;
    const file = id.slice(PREFIX.length, -'.txt'.length);
    this.addWatchFile(file);
    return `export default ${JSON.stringify(await readFile(file, 'utf8'))};`;
  },
};

const PREFIX = '\0text:';
