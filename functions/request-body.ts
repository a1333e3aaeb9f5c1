import { gunzipSync } from 'node:zlib';
import { problem } from './problem';
import type { Response } from './endpoint';

/** The most bytes that a body may have when it is inflated: a return of 40,000 rows has about 15 MB. */
const mostBytes = 64 * 1024 * 1024;

type Body = { readonly value: unknown } | { readonly refusal: Response };

/** The JSON of a body that may be in base64 and may be gzipped; a refusal where it is too large or is no JSON. */
export function requestBody(
  body: string,
  coding: { readonly base64: boolean; readonly gzip: boolean },
): Body {
  const bytes = Buffer.from(body, coding.base64 ? 'base64' : 'utf8');

  try {
    const inflated = coding.gzip ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes;
    return { value: JSON.parse(inflated.toString('utf8')) as unknown };
  } catch (error) {
    return { refusal: isTooLarge(error) ? tooLarge : unreadable };
  }
}

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

const tooLarge = problem(
  413,
  'The request is too large',
  `A request may have at most ${mostBytes / 1024 / 1024} MB when it is unpacked.`,
);

const unreadable = problem(
  400,
  'The request could not be read',
  'Send the body as JSON, or as JSON compressed with gzip and the header Content-Encoding: gzip.',
);
