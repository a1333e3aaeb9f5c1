import { attributeOf } from './attribute-of';
import { eachChild } from './each-child';
import { plainXml } from './plain-xml';
import { TagReader } from './tag-reader';
import { textIn } from './text-in';

/** The custom properties of a document as text: words, numbers, true or false, and moments in ISO 8601. */
export function customProperties(part: Uint8Array | undefined): Readonly<Record<string, string>> {
  if (part === undefined) return {};
  const tags = new TagReader(plainXml(part));
  const properties: (readonly [string, string])[] = [];
  tags.next();
  eachChild(tags, (element) => {
    const name = element === 'property' ? attributeOf(tags, 'name') : undefined;
    if (name === undefined || name === '') return false;
    eachChild(tags, (type) => {
      const read = readers[type];
      if (read === undefined) return false;
      tags.text();
      const value = read(textIn(tags.bytes, tags.textFrom, tags.textTo));
      if (value !== undefined) properties.push([name, value]);
      return true;
    });
    return true;
  });
  return Object.fromEntries(properties);
}

/** What each type of value is read as; values of other types (lists, binary data) are not read. */
const readers: Readonly<Record<string, ((text: string) => string | undefined) | undefined>> = {
  lpwstr: (text) => text,
  i4: number,
  i8: number,
  int: number,
  r8: number,
  decimal: number,
  bool: (text) => String(text === 'true' || text === '1'),
  filetime: moment,
  date: moment,
};

function number(text: string): string | undefined {
  return text === '' ? undefined : String(Number.parseFloat(text));
}

function moment(text: string): string | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
