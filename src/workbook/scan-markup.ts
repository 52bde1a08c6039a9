/** A tag as it opens: its name without prefix, and its attributes as they stand. */
export type VisitTag = (name: string, attributes: string) => boolean;

/** Values without < and >: whatever reads them sees the same tags. */
const TAG =
  /<(?:\?[^<>]*\?|\/([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?))>/y;
const DEEPEST = 100;

/**
 * Visits every tag of a part in order, more strictly than any parser would: false where the markup is not sound, goes too
 * deep, holds a comment, CDATA or a document type, or where the visit says so.
 */
export function scanMarkup(xml: string, visit: VisitTag): boolean {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const found = TAG.exec(xml);
    if (found === null) return false;
    const [, closed, opened, attributes = '', isEmpty] = found;
    if (closed !== undefined && open.pop() !== closed) return false;
    if (opened === undefined) continue;
    if (isEmpty !== '/' && open.push(opened) > DEEPEST) return false;
    if (!visit(opened.slice(opened.indexOf(':') + 1), attributes)) return false;
  }
  return open.length === 0;
}

/** The same markup without comments, which some programs leave. */
export function withoutComments(xml: string): string {
  return xml.includes('<!--') ? xml.replace(/<!--[\s\S]*?-->/g, '') : xml;
}

/** The value of an attribute as it stands; null where it is left out, or hides characters behind entities. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const [, key = '', , double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (key.slice(key.indexOf(':') + 1) !== name) continue;
    const value = double ?? single ?? '';
    return value.includes('&') ? null : value;
  }
  return null;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g;
