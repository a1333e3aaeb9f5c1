import { project } from '../../functions/project/project';
import { compareProjections } from '../../functions/rebuild-projections/compare-projections';
import { countChanges } from '../../functions/tables/count-changes';
import { allHeads } from '../../functions/tables/submissions';
import {
  startEmbeddedDynamoDb,
  type EmbeddedDynamoDb,
} from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { aCaller, aService, serviceOn } from '../service/a-service';
import { aSubmission, registerExample } from '../service/a-submission';
import { recordsOfFacts } from '../service/facts-stream';
import { dieAt, type Death } from './dying-client';
import { jobs, type Job } from './jobs-to-kill';
import { connect, type Engine } from './on-each-engine';

let started: EmbeddedDynamoDb;
let engine: Engine;

beforeAll(async () => {
  started = await startEmbeddedDynamoDb();
  engine = connect(started.endpoint, started.close);
  jest.spyOn(console, 'error').mockImplementation();
});
afterAll(() => engine.close());

describe.each(jobs)('$name, killed at one of its calls of AWS and run again', (job) => {
  it.each(['before', 'after'] as const)('%s any one of them leaves one of each', async (moment) => {
    let call = 1;
    while (await wasKilled(job, { moment, call })) call += 1;
    expect(call).toBeGreaterThan(1);
  });
});

/** Kills the job at a call and runs it again, looks at what is left, and says whether there was such a call. */
async function wasKilled(job: Job, death: Death): Promise<boolean> {
  const service = await aService(engine);
  await registerExample(service);
  await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
  await job.prepare?.(service);
  const records = await recordsOfFacts(service.tables);
  const before = await countChanges(service.tables, 'dluhc');

  const other = connect(started.endpoint, () => Promise.resolve());
  const isDead = dieAt(other.documents, death);
  const doomed = serviceOn({ ...service.tables, client: other.documents });
  await job.run(doomed, records).catch(() => undefined);
  await other.close();

  const first = await job.run(service, records);
  const second = await job.run(service, records);
  const [one, two] = [first, second].map((answer) => withoutStatus(answer));
  expect(two).toEqual(one);
  if ('status' in Object(second)) expect(second).toMatchObject({ status: 200 });

  const { tables } = service;
  expect((await countChanges(tables, 'dluhc')) - before).toBe(job.changes);
  expect(await allHeads(tables, 'dluhc')).toHaveLength(job.versions);
  await project(service)({ Records: await recordsOfFacts(tables) });
  const projections = await compareProjections(tables, 'dluhc');
  expect(projections.map(({ found }) => found)).toEqual(projections.map(() => 'equal'));
  return isDead();
}

// The first to see a change answers 201 and the others 200, with the same body.
function withoutStatus(answer: unknown): object {
  return { ...Object(answer), status: undefined } as object;
}
