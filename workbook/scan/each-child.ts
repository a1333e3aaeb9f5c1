import type { TagReader } from './tag-reader';

/**
 * Calls `read` at each child of the element that was opened last, and reads on to the element's end. `read` says
 * whether it has read the child to its end; where it has not, the child is passed over.
 */
export function eachChild(tags: TagReader, read: (name: string) => boolean): void {
  if (tags.kind === 'empty') return;
  const element = tags.name;
  while (tags.nextIn(element)) if (!read(tags.name)) tags.skip();
}
