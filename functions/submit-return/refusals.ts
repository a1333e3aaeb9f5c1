import type { Finding } from '#domain/rules/finding';
import { stopsReturn } from '#domain/rules/stops-return';
import type { Response } from '../endpoint';
import { problem } from '../problem';
import type { Head } from '../tables/head';

/** The most records that a return may have in all its tables. */
export const mostRows = 40_000;

/** The return holds more than can be kept in one piece. */
export const tooLarge = problem(
  413,
  'The return is too large',
  `A return may have at most ${mostRows.toLocaleString('en-GB')} rows. Nothing was saved. Remove rows that are not needed, or ask the secretariat.`,
);

/** A rule found an error, or a query that has no reason. */
export function foundWrong(findings: readonly Finding[]): Response {
  const count = findings.filter(stopsReturn).length;
  const what = count === 1 ? '1 finding stops' : `${count} findings stop`;
  return problem(
    422,
    'The return has something to put right',
    `${what} this return. Correct the cells of each error, and give a reason for each query. Nothing was saved.`,
    { findings },
  );
}

/** The cells do not say which quarter the return is for. */
export const noPeriod = problem(
  422,
  'The return has no period',
  'The Return sheet must say which quarter this is for, such as 2023-24 Q2. Nothing was saved.',
  { findings: [] },
);

/** Another version is there than the one that this was to follow: says who was first. */
export function notTheLatest(latest: Head | undefined): Response {
  if (!latest) {
    const detail =
      'Nothing has been returned for this quarter yet. Send this with previousVersion 0.';
    return problem(409, 'There is no such version to follow', detail, { latest: null });
  }

  const { version, receivedAt, submitter } = latest;
  return problem(
    409,
    'Another version was submitted first',
    `Version ${version} was submitted by a preparer at ${receivedAt}. Read it, then send yours with previousVersion ${version} if it should still follow. Nothing was saved.`,
    { latest: { version, receivedAt, submitter: { role: 'preparer', subject: submitter } } },
  );
}
