/** A problem as RFC 9457 writes it, in words for the person who has it. */
export interface Problem {
  readonly type: 'about:blank';
  readonly status: number;
  /** What is wrong, the same each time. */
  readonly title: string;
  /** What is wrong this time, and what to do. */
  readonly detail: string;
}

/** A response that says what is wrong; `more` is what a program needs to act on it. */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: object = {},
): { readonly status: number; readonly body: Problem } {
  return { status, body: { type: 'about:blank', status, title, detail, ...more } };
}
