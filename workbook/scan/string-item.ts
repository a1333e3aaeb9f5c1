import { cellText, withPlainLineEnds } from './cell-text';
import { eachChild } from './each-child';
import type { TagReader } from './tag-reader';
import { textIn } from './text-in';

/**
 * The words of a string (`<si>`, `<is>`) whose tag was read last: of its runs where it is rich text. Phonetic
 * guides, which stand beside the words, are left out.
 */
export function stringItem(tags: TagReader): string {
  let plain = '';
  let runs: string | undefined;
  eachChild(tags, (name) => {
    if (name === 't') plain = wordsOf(tags);
    else if (name === 'r') runs = (runs ?? '') + run(tags);
    else return false;
    return true;
  });
  return withPlainLineEnds(runs ?? plain);
}

function run(tags: TagReader): string {
  let words = '';
  eachChild(tags, (name) => {
    if (name !== 't') return false;
    words = wordsOf(tags);
    return true;
  });
  return words;
}

function wordsOf(tags: TagReader): string {
  tags.text();
  return cellText(textIn(tags.bytes, tags.textFrom, tags.textTo));
}
