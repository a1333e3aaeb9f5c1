import { resolveEntities } from '../xml/resolve-entities';

/** The attributes of one element, by name without prefix, entities resolved. */
export type Attributes = ReadonlyMap<string, string>;

/** No workbook has so many sheets, tables or relationships of one part; a hostile file may have millions. */
const most = 20_000;

/** The attributes of each element of a name in an XML part, in order, the first 20,000; a prefix before the name is allowed. */
export function attributesOf(xml: string, element: string): readonly Attributes[] {
  const tags = new RegExp(
    `<(?:[\\w.-]+:)?${element}(?=[\\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>`,
    'g',
  );
  const found: Attributes[] = [];
  for (const [, inside = ''] of withoutComments(xml).matchAll(tags)) {
    if (found.length === most) break;
    const pairs = inside.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    found.push(
      new Map(
        [...pairs].map(([, name = '', double, single]) => [
          name,
          resolveEntities(double ?? single ?? ''),
        ]),
      ),
    );
  }
  return found;
}

function withoutComments(xml: string): string {
  // One without an end hides the rest, so that a part full of such beginnings is searched once.
  return xml.replaceAll(/<!--(?:[^]*?-->|[^]*)/g, '');
}
