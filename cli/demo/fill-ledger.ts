import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn } from '#domain/form/lay-out';
import { periodKey } from '#domain/period/period-key';
import type { Period } from '#domain/period/period';
import { connect } from '../service/connect';
import { submitCells } from '../service/submit-cells';
import { demoDecisions } from './demo-decisions';
import { demoQuarters } from './demo-quarters';
import { demoReturn } from './demo-return';
import { demoTargets } from './demo-targets';

/** Fills a local service's ledger with the demonstration: targets, decisions and returns, certified. */
export async function fillLedger(url: string): Promise<void> {
  const secretariat = await connect(url, 'secretariat@co');
  const targets = demoTargets.map((target) => ({ ...target, revision: 1 }));
  await secretariat.send('PUT', '/targets', { targets });

  const assessor = await connect(url, 'assessor@co');
  for (const { reference, ...decision } of demoDecisions) {
    await assessor.send('PUT', `/decisions/${reference}`, { ...decision, sequence: 1 });
  }

  for (const period of demoQuarters) await submitDemo(url, 'hmrc', period);
  for (const period of demoQuarters.slice(0, -1)) await submitDemo(url, 'dwp', period);
}

async function submitDemo(
  url: string,
  organisation: 'dwp' | 'hmrc',
  period: Period,
): Promise<void> {
  const cells = layOutReturn({ form, values: demoReturn(organisation, period) });
  const preparer = await connect(url, `preparer@${organisation}`);
  const { version } = await submitCells(preparer, cells, 0);

  const certifier = await connect(url, `certifier@${organisation}`);
  const path = `/returns/${periodKey(period)}/versions/${version}/certification`;
  await certifier.send('POST', path, {});
}
