import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect, type Engine } from '../ledger/on-each-engine';
import { aCaller, aService, type Service } from '../service/a-service';
import { aSubmission, registerExample } from '../service/a-submission';
import { buildReturns, runReturns } from './run-returns';

let engine: Engine;
let endpoint = '';
let service: Service;

beforeAll(async () => {
  buildReturns();
  const started = await startEmbeddedDynamoDb();
  ({ endpoint } = started);
  engine = connect(endpoint, started.close);
  service = await aService(engine);
  await registerExample(service);
  await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
}, 120_000);
afterAll(() => engine.close());

const rebuild = (...more: readonly string[]) => {
  const { facts, projections } = service.tables;
  const names = ['--facts', facts, '--projections', projections];
  return runReturns('rebuild', ...names, '--endpoint', endpoint, ...more);
};

describe('returns rebuild', () => {
  it('makes every projection, proves it equal, and ends with 1 where one had differed', async () => {
    const first = await rebuild('--json');
    expect([first.error, first.status]).toEqual(['', 0]);
    const { missing } = JSON.parse(first.out) as { readonly missing: number };
    expect(JSON.parse(first.out)).toMatchObject({ equal: 0, differing: 0, unequal: 0 });

    const second = await rebuild();
    expect(second.status).toBe(0);
    expect(second.out).toMatch(new RegExp(`Equal to the facts +${missing}\n`));
    expect(second.out).toContain('Every projection now equals its facts.');

    await service.tables.client.send(
      new UpdateCommand({
        TableName: service.tables.projections,
        Key: { pk: 'PROGRESS#dluhc', sk: 'LATEST' },
        UpdateExpression: 'SET changes = :never',
        ExpressionAttributeValues: { ':never': 1_000_000 },
      }),
    );
    const third = await rebuild('--json');
    expect(third.status).toBe(1);
    expect(JSON.parse(third.out)).toMatchObject({ equal: missing - 1, differing: 1, unequal: 0 });
  });

  it('says what is wrong where there are no such tables, and ends with 2', async () => {
    const { error, status } = await rebuild('--facts', 'elsewhere');

    expect(status).toBe(2);
    expect(error).toContain('The tables could not be read or written (ResourceNotFoundException).');
  });
});
