import * as z from 'zod';
import type { Endpoint, Response } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { periodSchema, versionSchema } from '../query-schemas';
import { putCertification, readCertification } from '../tables/certifications';
import type { VersionKey } from '../tables/keys';
import { latestHead, versionHead } from '../tables/submissions';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const pathSchema = z.object({ period: periodSchema, version: versionSchema });

/** Certifies the latest version of a return by another person of the department than the one who submitted it. */
export function certifyReturn({ tables, now }: Dependencies): Endpoint {
  return async ({ caller: { organisation, subject }, path }) => {
    const asked = parseOrRefuse(pathSchema, path);
    if ('refusal' in asked) return asked.refusal;

    const key = { organisation, period: asked.value.period.key, version: asked.value.version };
    const settled = await settle(tables, key, subject);
    if ('status' in settled) return settled;

    const certifiedAt = now().toISOString();
    const certification = { ...key, hash: settled.hash, certifier: subject, certifiedAt };
    const { outcome } = await putCertification(tables, certification);
    if (outcome === 'appended') return { status: 201, body: certification };

    const after = await settle(tables, key, subject);
    return 'status' in after ? after : notTheLatest;
  };
}

/** The answer where the ledger gives it: certified already, or not to be. Otherwise the hash of what may be certified. */
async function settle(
  tables: Tables,
  key: VersionKey,
  subject: string,
): Promise<Response | { readonly hash: string }> {
  const [head, latest, certification] = await Promise.all([
    versionHead(tables, key),
    latestHead(tables, key),
    readCertification(tables, key),
  ]);
  if (!head) return noVersion;
  if (certification?.certifier === subject) return { status: 200, body: certification };
  if (certification) return certifiedAlready;
  if (head.submitter === subject) return ownReturn;
  return latest?.version === head.version ? { hash: head.hash } : notTheLatest;
}

const noVersion = problem(
  404,
  'There is no such return',
  'Your organisation has returned no such version for this quarter.',
);
const ownReturn = problem(
  403,
  'You submitted this return',
  'Another person of your department must certify it.',
);
const notTheLatest = problem(
  409,
  'There is a later version',
  'Only the latest version of a return can be certified. Read the latest one first.',
);
const certifiedAlready = problem(
  409,
  'This return is certified already',
  'Another person certified this version. There is nothing left to do.',
);
