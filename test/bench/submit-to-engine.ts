import { performance } from 'node:perf_hooks';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import { putReturn } from '../../functions/tables/put-return';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect } from '../ledger/on-each-engine';
import { aLongReturn } from '../service/a-long-return';
import { aCaller, aService } from '../service/a-service';
import { registerExample } from '../service/a-submission';
import { bareWrite, lastTransaction } from './bare-write';
import { median } from './median';
import { returnOfRows } from './return-of-rows';

/** What submitting a return of so many rows to the embedded engine takes, and costs in write units. */
export async function submitToEngine(rows: number, runs = 9) {
  const { endpoint, close } = await startEmbeddedDynamoDb();
  const engine = connect(endpoint, close);
  try {
    const service = await aService(engine);
    await registerExample(service);
    const cells = layOutReturn({ form, values: returnOfRows(rows) });
    const times: number[] = [];
    const submit = async (run: number) => {
      const changed = { ...cells, properties: { ...cells.properties, run: String(run) } };
      const start = performance.now();
      const { body, status } = await service.call('submitReturn', aCaller(), {
        body: { cells: changed, previousVersion: run },
      });
      times.push(performance.now() - start);
      if (status !== 201)
        throw new Error(`The return was not accepted: ${status} ${JSON.stringify(body)}`);
    };
    for (let run = 0; run < runs; run += 1) await submit(run);
    const sent = await lastTransaction(service.tables, () => submit(runs));
    return {
      ms: median(times.slice(2)),
      bareMs: await bareWrite(service.tables, sent),
      slowestMs: Math.max(...times.slice(2)),
      ...(await unitsOf(service, rows)),
    };
  } finally {
    await engine.close();
  }
}

async function unitsOf({ tables }: Awaited<ReturnType<typeof aService>>, rows: number) {
  const appended = await putReturn(tables, {
    head: {
      organisation: 'dluhc',
      period: '2024-25-Q1',
      version: 1,
      hash: 'bench',
      receivedAt: '2024-07-10T10:00:00.000Z',
      ruleSet: 'bench',
      form: form.id,
      rows,
      findings: { error: 0, query: 0, note: 0 },
      submitter: 'bench',
    },
    return: aLongReturn(rows),
    observations: [],
    answers: [],
  });
  return { writeUnits: appended.outcome === 'appended' ? appended.writeUnits : Number.NaN };
}
