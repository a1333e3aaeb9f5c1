const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Text of an XML part with its entities and character references resolved; what is none is left as it is. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x?)?(\w+);/gi, (whole, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return entities[name] ?? whole;
    const code = Number.parseInt(name, numeric.length === 2 ? 16 : 10);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
