import { ScanError } from './scan-error';
import { eachChild } from './each-child';
import { plainXml } from './plain-xml';
import { stringItem } from './string-item';
import { TagReader } from './tag-reader';

/**
 * The strings that the cells of a workbook share, by their number. Each is made when it is first asked for, and
 * once. Asking for one that is not there throws a `ScanError`.
 */
export function sharedStrings(part: Uint8Array | undefined): (index: number) => string {
  const tags = part && new TagReader(plainXml(part));
  const places = tags ? placesOf(tags) : [];
  const strings = new Array<string | undefined>(places.length);

  return (index) => {
    const known = strings[index];
    if (known !== undefined) return known;
    const place = places[index];
    if (tags === undefined || place === undefined) throw new ScanError('damaged');
    tags.at = place;
    tags.next();
    const made = stringItem(tags);
    strings[index] = made;
    return made;
  };
}

/** Where each string begins. */
function placesOf(tags: TagReader): readonly number[] {
  const places: number[] = [];
  tags.next();
  eachChild(tags, (name) => {
    if (name === 'si') places.push(tags.tagFrom);
    return false;
  });
  return places;
}
