import * as z from 'zod';
import { layOutReturn } from '#domain/form/lay-out';
import { form } from '#domain/form/edition-2022-25-1/form';
import { periodKey } from '#domain/period/period-key';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import { readReturn } from '#domain/return/read-return';
import { foldOrganisation } from '../../functions/project/fold-organisation';
import { project } from '../../functions/project/project';
import { readProjection } from '../../functions/tables/projections';
import { putDecision } from '../../functions/tables/decisions';
import { putReturn } from '../../functions/tables/put-return';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect, type Engine } from '../ledger/on-each-engine';
import { aService, type Service } from '../service/a-service';
import { aStreamRecord } from '../service/facts-stream';
import { random } from './random';
import { simulatedGovernment } from './simulated-government';

const empty = readReturn(layOutReturn({ form, values: { fields: {}, tables: {} } }), form).return;
const government = simulatedGovernment(7, { organisations: 25, quarters: 12, decisions: 2000 });
const organisations = [...new Set(government.decisions.map((each) => each.organisation))];

describe('the projections of a simulated government', () => {
  let engine: Engine;
  let service: Service;

  beforeAll(async () => {
    const { close, endpoint } = await startEmbeddedDynamoDb();
    engine = connect(endpoint, close);
    service = await aService(engine);
    for (const decision of government.decisions) await putDecision(service.tables, decision, false);
    for (const returned of government.returns) await put(returned);
  }, 180_000);

  afterAll(() => engine.close());

  async function put(returned: ReturnedObservations): Promise<void> {
    const { observations, organisation, period, receivedAt, version } = returned;
    const head = {
      organisation,
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
    await putReturn(service.tables, { head, return: empty, observations, answers: [] });
  }

  it('equal a fresh fold of the facts, however the stream brought them', async () => {
    const next = random(7);
    const records = organisations
      .flatMap((organisation, at) => {
        const record = aStreamRecord(`DECISIONS#${organisation}`, 'x', at + 1);
        return next() < 0.2 ? [record, record] : [record];
      })
      .toSorted(() => next() - 0.5);
    for (const record of records) {
      expect(await project(service)({ Records: [record] })).toEqual({ batchItemFailures: [] });
    }

    for (const organisation of organisations) {
      for (const { changes, content, key } of await foldOrganisation(
        service.tables,
        organisation,
      )) {
        expect(await readProjection(service.tables, key, z.unknown())).toEqual({
          changes,
          made: 'by this code',
          content,
        });
      }
    }
  }, 180_000);
});
