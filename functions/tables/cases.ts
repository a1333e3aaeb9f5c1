import type { Case } from '#domain/spend-control/case';
import type { CaseEvent } from '#domain/spend-control/case-event';
import * as z from 'zod';
import { appendFacts, type Appended } from './append-facts';
import { caseEventKey, caseRevisionKey, casesOf } from './case-keys';
import { caseEventSchema, caseSchema } from './case-schemas';
import { auditKey, caseKey } from './keys';
import { readFact, readFacts } from './read-facts';
import type { Tables } from './tables';

/** All that the ledger holds of one case, in the order of revisions and of receipt. */
export interface CaseFile {
  readonly revisions: readonly Case[];
  readonly events: readonly CaseEvent[];
}

/** The organisation whose case a reference is; undefined where no case has it. */
export async function organisationOfCase(
  tables: Tables,
  reference: string,
): Promise<string | undefined> {
  const claim = await readFact(tables, caseKey(reference), claimSchema);
  return claim?.organisation;
}

/** The cases of an organisation by reference; with one reference, that case alone. */
export async function caseFiles(
  tables: Tables,
  organisation: string,
  reference?: string,
): Promise<ReadonlyMap<string, CaseFile>> {
  const sk = reference === undefined ? '' : `${reference}#`;
  const facts = await readFacts(tables, { pk: casesOf(organisation), sk }, revisionOrEvent);
  const files = new Map<string, { revisions: Case[]; events: CaseEvent[] }>();
  for (const fact of facts) {
    const file = files.get(fact.reference) ?? { revisions: [], events: [] };
    files.set(fact.reference, file);
    if ('step' in fact) file.events.push(fact);
    else file.revisions.push(fact);
  }
  return files;
}

/** Adds a revision of a case; `refused` where it is there already, does not follow the one before it, or the reference is another's. */
export function putCase(tables: Tables, one: Case): Promise<Appended> {
  const { organisation, preparer, receivedAt, reference, revision, state } = one;
  const key = caseRevisionKey(organisation, reference, revision);
  const isFirst = revision === 1;

  return appendFacts(tables, {
    facts: [
      { ...key, ...one },
      ...(isFirst ? [{ ...caseKey(reference), organisation }] : []),
      {
        ...auditKey(organisation, receivedAt, `CASE#${key.sk}`),
        action: state === 'draft' ? 'case drafted' : 'case submitted',
        subject: preparer,
        about: key.sk,
      },
    ],
    checks: isFirst
      ? []
      : [
          {
            key: caseRevisionKey(organisation, reference, revision - 1),
            condition: 'attribute_exists(pk)',
          },
        ],
  });
}

/** Adds a step on a case; `refused` where the case is not there. */
export function putCaseEvent(tables: Tables, event: CaseEvent): Promise<Appended> {
  const { by, organisation, receivedAt, reference, step } = event;
  const key = caseEventKey(organisation, reference, receivedAt, step);
  return appendFacts(tables, {
    facts: [
      { ...key, ...event },
      {
        ...auditKey(organisation, receivedAt, `CASE#${key.sk}`),
        action: `case ${step}`,
        subject: by,
        about: key.sk,
      },
    ],
    checks: [
      { key: caseRevisionKey(organisation, reference, 1), condition: 'attribute_exists(pk)' },
    ],
  });
}

const claimSchema = z.object({ organisation: z.string() });
const revisionOrEvent = z.union([caseEventSchema, caseSchema]);
