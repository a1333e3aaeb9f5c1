/** What is not well formed in an XML part, as far as Excel would have to repair it; undefined where nothing is. */
export function faultInXml(xml: string): string | undefined {
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (illegal) return `a character that XML cannot hold at ${illegal.index}`;

  const open: string[] = [];
  let at = 0;
  const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
  for (let found = tag.exec(body); found; found = tag.exec(body)) {
    at = tag.lastIndex;
    const [text, closing, name, attributes = '', empty] = found;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return `a bare & in ${text}`;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${text}`;
    if (closing === '/' && open.pop() !== name) return `${name} closed and not open`;
    if (closing === '' && empty === '') open.push(name);
  }
  if (at < body.length) return `no tag at ${body.slice(at, at + 40)}`;
  return open.length === 0 ? undefined : `${open.join(', ')} never closed`;
}
