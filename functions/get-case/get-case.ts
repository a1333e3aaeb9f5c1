import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { caseStanding } from '#domain/spend-control/case-standing';
import { serviceLevelClock } from '#domain/spend-control/service-level-clock';
import * as z from 'zod';
import { assessCase } from '../assess-case';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { supersededCases } from '../superseded-cases';
import { referenceSchema } from '../tables/case-schemas';
import { allCases } from '../tables/all-cases';
import { organisationOfCase } from '../tables/cases';
import { allDecisions } from '../tables/decisions';
import type { Tables } from '../tables/tables';
import { visibleRevisions } from '../visible-revisions';
import { whoseReturn } from '../whose-return';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const askedSchema = z.object({ reference: referenceSchema });

/** Gives a case with its revisions, steps, decisions, and what the control in force and the criteria say of it. */
export function getCase({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, path }) => {
    const asked = parseOrRefuse(askedSchema, path);
    if ('refusal' in asked) return asked.refusal;

    const { reference } = asked.value;
    const organisation = await organisationOfCase(tables, reference);
    if (organisation === undefined) return noCase;
    // A person of another department learns nothing, not even that there is a case.
    if ('refusal' in whoseReturn(caller, organisation, 'get-case')) return noCase;

    const [files, all] = await Promise.all([allCases(tables), allDecisions(tables, organisation)]);
    const { events = [], revisions: every = [] } = files.get(reference) ?? {};
    const revisions = visibleRevisions(caller, every);
    const latest = revisions.at(-1);
    if (!latest) return noCase;

    const decisions = all.filter((decision) => decision.reference === reference);
    const assessment = await assessCase(tables, latest, { cases: files, decisions: all });
    const superseded = supersededCases(files).has(reference);
    const standing = caseStanding({ revisions, events, decisions, superseded });
    const clock = serviceLevelClock(
      assessment.control.set.serviceLevels,
      standing,
      now().toISOString().slice(0, 10),
    );
    const body: CaseInFull = { standing, clock, revisions, events, decisions, assessment };
    return { status: 200, body };
  };
}

const noCase = problem(
  404,
  'There is no such case',
  'Check the reference. A draft is seen by its own organisation only.',
);
