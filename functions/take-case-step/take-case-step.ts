import type { CaseEvent } from '#domain/spend-control/case-event';
import * as z from 'zod';
import type { Role } from '../authorise/caller';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { referenceSchema, stepSchema } from '../tables/case-schemas';
import { caseFiles, organisationOfCase, putCaseEvent } from '../tables/cases';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const askedSchema = z.object({
  path: z.object({ reference: referenceSchema }),
  body: stepSchema,
});

const takenBy: Readonly<Record<CaseEvent['step'], Role>> = {
  acknowledged: 'assessor',
  'information asked': 'assessor',
  'information given': 'preparer',
  agreed: 'assessor',
};

/** Takes a step on a submitted case: acknowledge it, ask for or give information, or agree as the second assessor. */
export function takeCaseStep({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, ...given }) => {
    const asked = parseOrRefuse(askedSchema, given);
    if ('refusal' in asked) return asked.refusal;

    const { body, path } = asked.value;
    const { reference } = path;
    const role = takenBy[body.step];
    const organisation = await organisationOfCase(tables, reference);
    if (organisation === undefined) return noCase;
    if (!caller.roles.includes(role)) return wrongRole(role);
    if (role === 'preparer' && organisation !== caller.organisation) return noCase;

    const files = await caseFiles(tables, organisation, reference);
    const { events = [], revisions = [] } = files.get(reference) ?? {};
    if (!revisions.some(({ state }) => state === 'submitted')) return noCase;

    // A double click is the same step: nothing new was asked or given in between.
    const last = events.at(-1);
    const isSame =
      last?.step === body.step && last.words === body.words && last.by === caller.subject;
    if (isSame) return { status: 200, body: last };

    const event: CaseEvent = {
      ...body,
      reference,
      organisation,
      by: caller.subject,
      byOrganisation: caller.organisation,
      receivedAt: now().toISOString(),
    };
    await putCaseEvent(tables, event);
    return { status: 201, body: event };
  };
}

const noCase = problem(
  404,
  'There is no such case',
  'Check the reference. A step can be taken on a case once it is submitted.',
);

function wrongRole(role: Role) {
  const detail = `This step is for the role ${role}.`;
  return problem(403, 'Your role does not allow this', detail);
}
