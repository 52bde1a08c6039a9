import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Names that Chromium and its relatives go by, on the search path of the system. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where they lie on systems that do not put them on the search path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** A Chromium of this machine: the one named in the environment as CHROMIUM and no other, or one in a usual place. */
export async function findBrowser(): Promise<string | null> {
  const { CHROMIUM: named } = process.env;
  for (const candidate of named ? [named] : usualPlaces()) if (await isProgram(candidate)) return candidate;
  return null;
}

/** The program that the environment names. */
export function namedBrowser(): string | null {
  return process.env.CHROMIUM || null;
}

function usualPlaces(): string[] {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = PATH.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((folder) => folder);
  return [
    ...COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...PLACES,
    ...windows.flatMap((folder) => WINDOWS_PLACES.map((place) => path.join(folder ?? '', ...place))),
  ];
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
