import { exampleRegister } from '#domain/rules/example-register';
import { project } from '../../functions/project/project';
import { compareProjections } from '../../functions/rebuild-projections/compare-projections';
import { countChanges } from '../../functions/tables/count-changes';
import { allHeads } from '../../functions/tables/submissions';
import {
  startEmbeddedDynamoDb,
  type EmbeddedDynamoDb,
} from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { aCaller, aService, serviceOn, type Service } from '../service/a-service';
import { aSubmission, registerExample, restatement } from '../service/a-submission';
import { recordsOfFacts } from '../service/facts-stream';
import { dieAt, type Death } from './dying-client';
import { connect, type Engine } from './on-each-engine';

/** A function, with what it is asked to do on a ledger that has a register and one version of a return. */
interface Job {
  readonly name: string;
  /** What else is done before, by a process that lives. */
  readonly prepare?: (service: Service) => Promise<unknown>;
  readonly run: (service: Service, records: readonly object[]) => Promise<unknown>;
  /** How many changes it is to leave, however often it is run. */
  readonly changes: number;
  /** How many versions there are to be. */
  readonly versions: number;
}

const [decision] = exampleRegister.decisions;
const [target] = exampleRegister.targets;
const rebaselined = { ...target, value: 5, revision: 2, reason: 'Example: two bodies joined.' };

const plausible = {
  id: 'K2',
  measure: '18.vacancy-rate',
  baseline: { value: 12, date: '2023-09-30' },
  target: 8,
  due: '2025-03-31',
};

const jobs: readonly Job[] = [
  {
    name: 'submit-return',
    run: restate,
    changes: 1,
    versions: 2,
  },
  {
    name: 'certify-return',
    run: ({ call }) => {
      const path = { period: '2023-24-Q2', version: '1' };
      return call('certifyReturn', aCaller('certifier'), { path });
    },
    changes: 1,
    versions: 1,
  },
  {
    name: 'put-decision',
    run: ({ call }) => {
      const { contributions = [], reference = '', ...first } = decision ?? {};
      // One that is explained, and one that has to be compared with what was returned and is as it should be.
      const explained = contributions.map((each) => ({ ...each, despite: 'Example: begun late.' }));
      const given = { ...first, sequence: 2, contributions: [...explained, plausible] };
      const request = { path: { reference }, body: given };
      return call('putDecision', aCaller('assessor', 'co'), request);
    },
    changes: 1,
    versions: 1,
  },
  {
    name: 'put-targets',
    run: ({ call }) =>
      call('putTargets', aCaller('secretariat', 'co'), { body: { targets: [rebaselined] } }),
    changes: 1,
    versions: 1,
  },
  {
    name: 'project',
    // So that there is something older, which has to give way.
    async prepare(service) {
      await project(service)({ Records: await recordsOfFacts(service.tables) });
      await restate(service);
    },
    run: (service, Records) => project(service)({ Records }),
    changes: 0,
    versions: 2,
  },
];

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

function restate({ call }: Service) {
  return call('submitReturn', aCaller(), { body: restatement('Example: counted twice.') });
}

// The first to see a change answers 201 and the others 200, with the same body.
function withoutStatus(answer: unknown): object {
  return { ...Object(answer), status: undefined } as object;
}
