import type { TagReader } from './tag-reader';
import { textIn } from './text-in';

/** An attribute of the tag that was read last, by its full name; undefined where it has none. */
export function attributeOf(tags: TagReader, name: string): string | undefined {
  tags.firstAttribute();
  while (tags.nextAttribute()) {
    if (tags.bytes.toString('latin1', tags.attributeFrom, tags.attributeTo) === name)
      return textIn(tags.bytes, tags.valueFrom, tags.valueTo);
  }
  return undefined;
}
