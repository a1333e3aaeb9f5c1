import type { Box } from '../model/box';
import { readBox } from '../model/box-address';

/** The ranges of a list in a file: `C5:C20 E5`. */
export function boxesIn(list: string): readonly Box[] {
  return list
    .split(' ')
    .filter((each) => each !== '')
    .map(readBox);
}
