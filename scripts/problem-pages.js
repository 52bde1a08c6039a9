import { MEANINGS } from './problem-meanings.js';

const SEVERITY_MEANINGS = {
  note: 'good to know',
  warning: 'the result may mislead',
  error: 'something was left out of the result',
  fatal: 'nothing can be computed',
};

/** The pages of docs/problems, made from the catalogue in src/problems.ts: [{ path, text }]. */
export function problemPages(kinds) {
  const codes = Object.keys(kinds).sort();
  const unexplained = codes.filter((code) => MEANINGS[code] === undefined);
  const forgotten = Object.keys(MEANINGS).filter((code) => kinds[code] === undefined);
  if (unexplained.length + forgotten.length > 0) {
    throw new Error(
      `scripts/problem-meanings.js: explain ${unexplained.join(', ') || '–'}; remove ${forgotten.join(', ') || '–'}`,
    );
  }
  const pages = codes.map((code) => ({ path: `docs/problems/${code}.md`, text: page(code, kinds[code]) }));
  return [{ path: 'docs/problems/README.md', text: index(codes, kinds) }, ...pages];
}

function page(code, { title, severity, remedy }) {
  return `${[
    `# ${title}`,
    `\`${code}\` · ${severity}: ${SEVERITY_MEANINGS[severity]}`,
    '## What it means',
    MEANINGS[code],
    '## What to do',
    remedy,
    '[All problems](README.md)',
  ].join('\n\n')}\n`;
}

function index(codes, kinds) {
  const severities = Object.entries(SEVERITY_MEANINGS).map(([name, meaning]) => `- **${name}**: ${meaning}`);
  const rows = codes.map(
    (code) => `| [${kinds[code].title}](${code}.md) | \`${code}\` | ${kinds[code].severity} |`,
  );
  const intro =
    'Every problem the program can name. Each is printed with file, row, column and value where it has them.';
  return `${[
    `# Problems`,
    intro,
    severities.join('\n'),
    ['| problem | code | severity |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}
