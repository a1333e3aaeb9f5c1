import * as z from 'zod';
import { appendFacts, type Appended } from './append-facts';
import { auditKey, certificationKey, certificationsOf, headKey, type VersionKey } from './keys';
import { readFact, readFacts } from './read-facts';
import type { Tables } from './tables';

/** That a second person of the department answers for a version. */
export const certificationSchema = z.object({
  organisation: z.string(),
  period: z.string(),
  version: z.int(),
  /** Hash of the version that was certified. */
  hash: z.string(),
  /** Subject id of the person who certified it. */
  certifier: z.string(),
  certifiedAt: z.iso.datetime(),
});

export type Certification = z.infer<typeof certificationSchema>;

/** The certification of a version, or undefined where it was not certified. */
export function readCertification(
  tables: Tables,
  version: VersionKey,
): Promise<Certification | undefined> {
  return readFact(tables, certificationKey(version), certificationSchema);
}

/**
 * Certifies a version; `refused` where it is certified already, was submitted by the certifier, or has been
 * followed by a later version, even one that arrives at this very moment.
 */
export function putCertification(tables: Tables, certification: Certification): Promise<Appended> {
  const { organisation, version, certifier, certifiedAt } = certification;
  const key = certificationKey(certification);

  return appendFacts(tables, {
    facts: [
      { ...key, ...certification },
      {
        ...auditKey(organisation, certifiedAt, `CERTIFICATION#${key.sk}`),
        action: 'return certified',
        subject: certifier,
        about: key.sk,
      },
    ],
    checks: [
      {
        key: headKey(certification),
        condition: 'attribute_exists(pk) AND submitter <> :certifier',
        values: { ':certifier': certifier },
      },
      {
        key: headKey({ ...certification, version: version + 1 }),
        condition: 'attribute_not_exists(pk)',
      },
    ],
  });
}

/** All certifications of an organisation's returns, by period and version. */
export function allCertifications(
  tables: Tables,
  organisation: string,
): Promise<readonly Certification[]> {
  return readFacts(tables, { pk: certificationsOf(organisation) }, certificationSchema);
}
