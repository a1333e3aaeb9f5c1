import type { Finding } from '#domain/rules/finding';
import { gzipSync } from 'node:zlib';
import { PlainFailure } from '../plain-failure';

interface Call {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A return that the service refused, with what it found. */
export class RefusedReturn extends PlainFailure {
  readonly findings: readonly Finding[];

  constructor(message: string, action: string, findings: readonly Finding[]) {
    super(message, action);
    this.findings = findings;
  }
}

/** What the service refused, in its own words. */
export class RefusedCall extends PlainFailure {
  readonly status: number;

  constructor(status: number, message: string, action: string) {
    super(message, action);
    this.status = status;
  }
}

/** An answer that does not say what is wrong. */
export class UnexplainedAnswer extends PlainFailure {
  readonly status: number;

  constructor(status: number) {
    super(`The service answered ${status}.`, actions[status] ?? 'Try again in a few minutes.');
    this.status = status;
  }
}

const actions: Readonly<Record<number, string>> = {
  401: 'Sign in again, then try again.',
  403: 'Sign in again, or ask the secretariat for the role that this needs.',
  413: 'The return is too large to send. Take out rows and sheets that are not part of the form.',
};

/** Calls the service and gives its answer; what it says is wrong is thrown as a `PlainFailure`. */
export async function request({ url, method, headers, body }: Call): Promise<unknown> {
  const answer = await reach(url, {
    method,
    ...(body === undefined ? { headers } : packed(headers, JSON.stringify(body))),
  });
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return said;
  throw failureOf(answer.status, said);
}

/** Bodies longer than this many characters are compressed. */
const SHORT = 1000;

function packed(headers: Readonly<Record<string, string>>, text: string): RequestInit {
  const json = { ...headers, 'content-type': 'application/json' };
  if (text.length <= SHORT) return { headers: json, body: text };
  return {
    headers: { ...json, 'content-encoding': 'gzip' },
    body: new Uint8Array(gzipSync(text)),
  };
}

async function reach(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch {
    throw new PlainFailure(
      `The service at ${new URL(url).origin} does not answer.`,
      'See that it is running and that the address is right, then try again. Nothing was saved.',
    );
  }
}

function failureOf(status: number, said: unknown): PlainFailure {
  const { title, detail, findings } = isProblem(said) ? said : {};
  if (title === undefined || detail === undefined) {
    return new UnexplainedAnswer(status);
  }
  return findings
    ? new RefusedReturn(`${title}.`, detail, findings)
    : new RefusedCall(status, `${title}.`, detail);
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly findings?: readonly Finding[];
}

function isProblem(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null && 'title' in said && 'detail' in said;
}
