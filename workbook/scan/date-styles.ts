import { attributeOf } from './attribute-of';
import { eachChild } from './each-child';
import { isDateFormat } from './is-date-format';
import { plainXml } from './plain-xml';
import { TagReader } from './tag-reader';

/** Formats of dates and times that are known by number alone (ECMA-376 part 1, 18.8.30), those of East Asia too. */
const builtIn: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The most characters that Excel allows in a number format; a hostile file may have millions. */
const longestCode = 255;

/** For each cell style of a workbook, by its number, whether it shows numbers as dates. */
export function dateStyles(part: Uint8Array | undefined): readonly boolean[] {
  if (part === undefined) return [];
  const tags = new TagReader(plainXml(part));
  const codes = new Map<number, string>();
  const formats: number[] = [];
  tags.next();
  eachChild(tags, (name) => {
    if (name === 'numFmts') {
      eachChild(tags, () => {
        const format = Number(attributeOf(tags, 'numFmtId'));
        codes.set(format, attributeOf(tags, 'formatCode') ?? '');
        return false;
      });
    } else if (name === 'cellXfs') {
      eachChild(tags, () => {
        formats.push(Number(attributeOf(tags, 'numFmtId') ?? 0));
        return false;
      });
    } else return false;
    return true;
  });
  return formats.map((format) => {
    const code = codes.get(format) ?? '';
    if (code !== '') return isDateFormat(code.slice(0, longestCode));
    return builtIn.some(([first, last]) => format >= first && format <= last);
  });
}
