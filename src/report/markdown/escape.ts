import { plainText } from '../plain-text.ts';

/** Text as text: nothing in it is read as Markdown or HTML, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInline(plainText(text).trim()));
}

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[|~$]/g, '\\$&')
      .replace(/&(?=[#\w]+;)/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Within a word an underscore is only an underscore.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      // Addresses would become links.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
  );
}

/** What would make a line a heading, a list, a rule or a quote at its start. */
function escapeStart(text: string): string {
  return text.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
