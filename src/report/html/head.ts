import { createHash } from 'node:crypto';
import { escapeHtml } from './escape.ts';

/** What stands before the body. */
export interface Head {
  readonly title: string;
  readonly style: string;
  readonly scripts: readonly string[];
  /** Whether the page holds a picture that is not drawn in it. */
  readonly hasImage: boolean;
}

/** The head of a page that loads nothing, and in which nothing runs but the scripts written with it. */
export function headHtml(head: Head): string {
  return [
    '<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(head)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(head.title)}</title>`,
    `<style>${head.style}</style>`,
    '</head>\n',
  ].join('\n');
}

/** Style and scripts are known by the hash of their bytes; whatever else might get into the page stays without effect. */
function policyFor({ style, scripts, hasImage }: Head): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${scripts.map(hashOf).join(' ')}`,
    ...(hasImage ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
