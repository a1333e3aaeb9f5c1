import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn } from '#domain/form/lay-out';
import { periodKey } from '#domain/period/period-key';
import { readReturn } from '#domain/return/read-return';
import { putDecision } from '../../functions/tables/decisions';
import { putReturn } from '../../functions/tables/put-return';
import type { Tables } from '../../functions/tables/tables';
import type { SimulatedGovernment } from '../simulation/simulated-government';

const empty = readReturn(layOutReturn({ form, values: { fields: {}, tables: {} } }), form).return;

/** Puts what a simulated government returned, and the decisions on one organisation's cases, into the ledger. */
export async function fillLedger(
  tables: Tables,
  { decisions, returns }: SimulatedGovernment,
  organisation: string,
): Promise<void> {
  for (const decision of decisions) {
    if (decision.organisation === organisation) await putDecision(tables, decision, false);
  }
  for (const returned of returns) {
    const { observations, period, receivedAt, version } = returned;
    const head = {
      organisation: returned.organisation,
      period: periodKey(period),
      version,
      hash: `${version}`,
      receivedAt,
      ruleSet: '2022-07',
      form: form.id,
      rows: 0,
      findings: { error: 0, query: 0, note: 0 },
      submitter: 'preparer-1',
    };
    await putReturn(tables, { head, return: empty, observations, answers: [] });
  }
}
