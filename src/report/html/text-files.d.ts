/** Files that are bundled as text, see scripts/text-files.js. */
declare module '*.css' {
  const text: string;

  export = text;
}

declare module '*.client.js' {
  const text: string;

  export = text;
}
