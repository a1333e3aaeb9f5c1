import { plainWords } from '../../cells/plain-words';
import type { FormList } from '../../form/form';

/** The code of the words of a list, and the words as the list has them; undefined where the list has none like them. */
export function codeOfAnswer(
  list: FormList,
  entered: string,
): { readonly code: string; readonly words: string } | undefined {
  const plain = plainWords(entered);
  const found = Object.entries(list).find(([code, words]) =>
    [words, code].some((each) => plainWords(each) === plain),
  );
  return found && { code: found[0], words: found[1] };
}
