import type { ListedCase } from '#domain/spend-control/case-in-full';
import { caseStanding } from '#domain/spend-control/case-standing';
import { controlInForce } from '#domain/spend-control/control-in-force';
import { serviceLevelClock } from '#domain/spend-control/service-level-clock';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { mayReadAll } from '../may-read-all';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema } from '../query-schemas';
import { supersededCases } from '../superseded-cases';
import { allCases } from '../tables/all-cases';
import { caseFiles } from '../tables/cases';
import { enteredControls } from '../tables/controls';
import { allDecisions } from '../tables/decisions';
import type { Tables } from '../tables/tables';
import { visibleRevisions } from '../visible-revisions';
import { whoseReturn } from '../whose-return';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const askedSchema = z.object({ organisation: organisationSchema.exactOptional() });

/** Lists the cases that a person may see, each with where it stands and its service levels: the assessors' queue. */
export function listCases({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { organisation: named } = asked.value;
    const whose = whoseReturn(caller, named, 'list-cases');
    if ('refusal' in whose) return whose.refusal;

    const isAcross = named === undefined && mayReadAll(caller, 'list-cases');
    const [files, { entries }] = await Promise.all([
      isAcross ? allCases(tables) : caseFiles(tables, whose.organisation),
      enteredControls(tables),
    ]);
    const visible = [...files].flatMap(([reference, { events, revisions: every }]) => {
      const revisions = visibleRevisions(caller, every);
      const latest = revisions.at(-1);
      return latest ? [{ reference, events, revisions, latest }] : [];
    });
    const organisations = new Set(visible.map(({ latest }) => latest.organisation));
    const decided = await Promise.all([...organisations].map((id) => allDecisions(tables, id)));
    const decisions = decided.flat();
    const superseded = supersededCases(files);

    const today = now().toISOString().slice(0, 10);
    const cases: readonly ListedCase[] = visible.map(({ reference, events, revisions, latest }) => {
      const standing = caseStanding({
        revisions,
        events,
        decisions: decisions.filter((decision) => decision.reference === reference),
        superseded: superseded.has(reference),
      });
      const { id, serviceLevels } = controlInForce(standing.submittedOn, entries);
      const clock = serviceLevelClock(serviceLevels, standing, today);
      return { case: latest, standing, control: id, clock };
    });
    return { status: 200, body: { cases } };
  };
}
