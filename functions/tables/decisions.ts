import type { Decision } from '#domain/register/decision';
import { appendFacts, type Appended, type Check } from './append-facts';
import { auditKey, caseKey, decisionKey, decisionsOf } from './keys';
import { readFact, readFacts } from './read-facts';
import { decisionSchema } from './schemas';
import type { Tables } from './tables';

/** All decisions on an organisation's cases, by reference and sequence. */
export function allDecisions(tables: Tables, organisation: string): Promise<readonly Decision[]> {
  return readFacts(tables, { pk: decisionsOf(organisation) }, decisionSchema);
}

/** One decision on a case, or undefined where there is none. */
export function oneDecision(
  tables: Tables,
  { organisation, reference, sequence }: Decision,
): Promise<Decision | undefined> {
  return readFact(tables, decisionKey(organisation, reference, sequence), decisionSchema);
}

/**
 * Adds a decision; `refused` where it is there already, does not follow the one before it, or the case is another's.
 * The first decision on a case that was never entered takes its reference.
 */
export function putDecision(
  tables: Tables,
  decision: Decision,
  isEntered: boolean,
): Promise<Appended> {
  const { organisation, reference, sequence, receivedAt, assessor } = decision;
  const key = decisionKey(organisation, reference, sequence);
  const isFirst = sequence === 1;

  return appendFacts(tables, {
    facts: [
      { ...key, ...decision },
      ...(isFirst && !isEntered ? [{ ...caseKey(reference), organisation }] : []),
      {
        ...auditKey(organisation, receivedAt, `DECISION#${key.sk}`),
        action: isFirst ? 'case decided' : 'decision superseded',
        subject: assessor,
        about: key.sk,
      },
    ],
    checks: [
      ...(isFirst ? [] : followsOn(decision)),
      ...(isEntered ? [isOfOrganisation(decision)] : []),
    ],
  });
}

function isOfOrganisation({ organisation, reference }: Decision): Check {
  const values = { ':organisation': organisation };
  return { key: caseKey(reference), condition: 'organisation = :organisation', values };
}

function followsOn({ organisation, reference, sequence }: Decision): readonly Check[] {
  return [
    {
      key: decisionKey(organisation, reference, sequence - 1),
      condition: 'attribute_exists(pk)',
    },
  ];
}
