import { dateWords } from '#domain/rules/words/date';
import { isUndecided, nextPromise } from '#domain/spend-control/next-promise';
import type { ListedCase } from '#domain/spend-control/case-in-full';
import { isNotPublished } from '#domain/spend-control/not-published';

/** What the centre promised next on a case, in words: `late: to decide by 4 July 2022`; undefined where nothing is open. */
export function clockWords(
  listed: Pick<ListedCase, 'clock' | 'standing'>,
): { readonly late: boolean; readonly words: string } | undefined {
  if (!isUndecided(listed.standing)) return undefined;
  if (isNotPublished(listed.clock)) return { late: false, words: 'service levels not published' };

  const next = nextPromise(listed);
  if (!next) return undefined;
  const late = next.state === 'late';
  const words = `to ${next.promise} by ${dateWords(next.due)}`;
  return { late, words: late ? `late: ${words}` : words };
}
