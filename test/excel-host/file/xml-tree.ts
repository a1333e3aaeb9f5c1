/** An element of a part of a file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text right inside it. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const token = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Reads the XML that programs write into workbooks. Names lose their prefix, `x14:id`; attributes keep theirs, `r:id`. */
export function xmlTree(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, end, name, attributes = '', single, words] of text.matchAll(token)) {
    const now = open.at(-1) ?? root;
    if (words !== undefined) now.text += plainText(words);
    else if (end === '/') open.pop();
    else {
      const element: Open = {
        name: (name ?? '').replace(/^.*:/, ''),
        attributes: attributesIn(attributes),
        children: [],
        text: '',
      };
      now.children.push(element);
      if (single !== '/') open.push(element);
    }
  }
  return root.children[0] ?? root;
}

/** The children of a name, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of a name, or of a path of names: `cellXfs/xf`. */
export function childOf(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return path
    .split('/')
    .reduce<XmlElement | undefined>((from, name) => childrenOf(from, name)[0], element);
}

/** Whether an attribute says yes; where it is not there, what it is at first. */
export function isYes(value: string | undefined, atFirst = false): boolean {
  return value === undefined ? atFirst : value === '1' || value === 'true';
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [name, plainText(double ?? single ?? '')]),
  );
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

function plainText(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    return signs[String(name)] ?? whole;
  });
}
