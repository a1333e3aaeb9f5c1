import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn } from '#domain/form/lay-out';
import { periodKey } from '#domain/period/period-key';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { writeTemplate } from '#workbook/write-template';
import { project } from '../../functions/project/project';
import { functionNeeds } from '../../infra/function-needs';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { returnOfRows } from '../bench/return-of-rows';
import { connect } from '../ledger/on-each-engine';
import { aCaller, aService } from '../service/a-service';
import { registerExample } from '../service/a-submission';
import { aStreamRecord } from '../service/facts-stream';
import { simulatedGovernment } from '../simulation/simulated-government';
import { fillLedger } from './fill-ledger';
import { measureUse } from './measure-use';
import type { Measured } from './measured';

const size = { organisations: 25, quarters: 12, decisions: 2000 };

/** Measures each use on the embedded engine, on the ledger of a simulated government of three years. */
export async function measureUses(): Promise<readonly Measured[]> {
  const { close, endpoint } = await startEmbeddedDynamoDb();
  const engine = connect(endpoint, close);
  try {
    const service = await aService(engine);
    const { tables } = service;
    const organisation = 'dfe';
    const simulated = simulatedGovernment(7, size);
    await fillLedger(tables, simulated, organisation);
    const own = simulated.returns.filter((each) => each.organisation === organisation);
    const quarters = new Set(own.map(({ period }) => periodKey(period))).size;

    const submitted = async (rows: number) => {
      const apart = await aService(engine);
      await registerExample(apart);
      const cells = layOutReturn({ form, values: returnOfRows(rows) });
      return measureUse(apart.tables, (run) => {
        const changed = { ...cells, properties: { ...cells.properties, run: `${run}` } };
        const body = { cells: changed, previousVersion: run };
        return expectStatus(201, apart.call('submitReturn', aCaller(), { body }));
      });
    };
    const workbookBytes = async (rows: number) =>
      (await writeTemplate({ form, values: returnOfRows(rows) })).length;
    const memory = (name: string) => functionNeeds[name]?.memory ?? 0;
    const once = { s3Puts: 0, per: 'organisation' as const };

    const small = await submitted(150);
    const large = await submitted(1000);
    const projected = await measureUse(tables, () =>
      project({ tables })({ Records: [aStreamRecord(`RETURNS#${organisation}`, 'x', 1)] }),
    );
    const readBy = (query: Record<string, string>) => () =>
      expectStatus(200, service.call('getProgress', aCaller('preparer', organisation), { query }));
    const fresh = await measureUse(tables, readBy({}));
    const past = await measureUse(tables, readBy({ asAt: '2024-06-30' }));
    const government = await measureUse(tables, () =>
      expectStatus(
        200,
        service.call('getGovernment', aCaller('secretariat', 'co'), {
          query: { period: '2023-24-Q4' },
        }),
      ),
    );

    const ledger = `an organisation with ${size.decisions / size.organisations} decisions that returned ${quarters} quarters`;
    return [
      {
        ...{ ...once, ...small, s3Puts: 1, memory: memory('submit-return'), perQuarter: 2 },
        what: 'submission of 150 rows',
        how: 'the same return sent five times with another property, each a version on top of the last',
        storedBytes: small.storedBytes + (await workbookBytes(150)),
      },
      {
        ...{ ...once, ...large, s3Puts: 1, memory: memory('submit-return'), perQuarter: 0 },
        what: 'submission of 1,000 rows',
        how: 'the same with 1,000 rows in the Systems table; shown for comparison, in no total',
        storedBytes: large.storedBytes + (await workbookBytes(1000)),
      },
      {
        ...{ ...once, ...projected, memory: memory('project'), perQuarter: 4 },
        what: 'projection run',
        how: `one record of the stream, for ${ledger}`,
      },
      {
        ...{ ...once, ...fresh, memory: memory('get-progress'), perQuarter: 200 },
        what: 'progress read, from the projection',
        how: `GET /progress of ${ledger}, after its projection`,
      },
      {
        ...{ ...once, ...past, memory: memory('get-progress'), perQuarter: 10 },
        what: 'progress read, as at a day',
        how: `GET /progress?asAt=2024-06-30 of ${ledger}: folded from the facts`,
      },
      {
        ...{ ...once, ...government, memory: memory('get-government'), perQuarter: 50 },
        what: 'Board or government read',
        how: `GET /government of a quarter, over ${edition202225.organisations.length} organisations over ${size.quarters} quarters`,
        per: 'government',
        measuredWith: edition202225.organisations.length,
      },
    ];
  } finally {
    await engine.close();
  }
}

async function expectStatus(status: number, answer: Promise<{ status: number; body: object }>) {
  const given = await answer;
  if (given.status !== status) throw new Error(`${given.status} ${JSON.stringify(given.body)}`);
}
