/** An element of a document that was read by `readXml`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Reads one element and all in it, as strictly as XML wants it: tags that match, attributes once and in double quotes,
 * the five named entities and `&#39;`, no stray `<` or `&`, and no character that XML cannot hold. Throws where it finds
 * anything else.
 */
export function readXml(text: string): XmlElement {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    throw new Error('a character that XML cannot hold');
  const { element, end } = readElement(text, 0);
  if (end !== text.length) throw new Error(`something after the element: ${text.slice(end, end + 40)}`);
  return element;
}

/** Every element of a name, at any depth, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return allElements(element).filter((each) => each.name === name);
}

export function allElements(element: XmlElement): XmlElement[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child)));
  return [element, ...inner];
}

/** The text of an element and of all in it, but for titles. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'title' ? '' : textIn(child);
    })
    .join('');
}

const NAME = /[a-zA-Z][\w-]*/y;
const ATTRIBUTE = / ([a-zA-Z][\w-]*)="([^"<]*)"/y;

function readElement(text: string, start: number): { element: XmlElement; end: number } {
  expectAt(text, start, '<');
  const name = matchAt(NAME, text, start + 1)?.[0];
  if (name === undefined) throw new Error(`no name at ${text.slice(start, start + 40)}`);
  const attributes = new Map<string, string>();
  let at = start + 1 + name.length;
  for (let found = matchAt(ATTRIBUTE, text, at); found; found = matchAt(ATTRIBUTE, text, at)) {
    const [whole, key = '', value = ''] = found;
    if (attributes.has(key)) throw new Error(`${name} has ${key} twice`);
    attributes.set(key, withoutEntities(value));
    at += whole.length;
  }
  if (text.startsWith('/>', at)) return { element: { name, attributes, children: [] }, end: at + 2 };
  expectAt(text, at, '>');
  const { children, end } = readChildren(text, at + 1, `</${name}>`);
  return { element: { name, attributes, children }, end };
}

function readChildren(text: string, start: number, close: string) {
  const children: (XmlElement | string)[] = [];
  let at = start;
  while (!text.startsWith(close, at)) {
    if (text[at] === '<') {
      const { element, end } = readElement(text, at);
      children.push(element);
      at = end;
    } else {
      const end = text.indexOf('<', at);
      if (end === -1) throw new Error(`no ${close}`);
      children.push(withoutEntities(text.slice(at, end)));
      at = end;
    }
  }
  return { children, end: at + close.length };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function withoutEntities(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;|#39;)|>/.test(text)) throw new Error(`not escaped: ${text.slice(0, 60)}`);
  return text.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? '');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function expectAt(text: string, at: number, wanted: string): void {
  if (!text.startsWith(wanted, at)) throw new Error(`${wanted} expected at ${text.slice(at, at + 40)}`);
}
