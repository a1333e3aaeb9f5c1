import fc from 'fast-check';
import type { Caller, Role } from '../../functions/authorise/caller';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect, type Engine } from '../ledger/on-each-engine';
import { aCaseToSend } from '../service/a-case-to-send';
import { aCaller, aService, type Service } from '../service/a-service';

const organisations = ['dwp', 'hmrc', 'co'] as const;
const references = ['A-2024-001', 'A-2024-002'] as const;
const roles: readonly Role[] = ['preparer', 'assessor', 'secretariat'];

/** One thing that somebody tries, whether it is theirs to do or not. */
const attempt = fc.record({
  organisation: fc.constantFrom(...organisations),
  owner: fc.constantFrom(...organisations),
  reference: fc.constantFrom(...references),
  role: fc.constantFrom(...roles),
  revision: fc.integer({ min: 1, max: 3 }),
  what: fc.constantFrom('draft', 'submit', 'acknowledge', 'decide'),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

describe('any sequence of calls on cases', () => {
  let engine: Engine;

  beforeAll(async () => {
    const { close, endpoint } = await startEmbeddedDynamoDb();
    engine = connect(endpoint, close);
  });

  afterAll(() => engine.close());

  it('loses no fact, and shows no draft to another organisation', async () => {
    const sequences = fc.array(attempt, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sequences, async (attempts) => {
        const service = await aService(engine);
        const accepted: object[] = [];
        for (const [at, each] of attempts.entries()) {
          service.at(`2024-11-01T10:00:${String(at).padStart(2, '0')}.000Z`);
          const { body, status } = await tried(service, each);
          if (status === 201) accepted.push(body);
        }
        await expectAllThere(service, accepted);
        await expectNoDraftsElsewhere(service);
      }),
      { numRuns: 25, seed: 20241101 },
    );
  }, 120_000);
});

async function tried(service: Service, each: Attempt) {
  const caller = aCaller(each.role, each.organisation);
  const path = { reference: each.reference };
  switch (each.what) {
    case 'draft':
    case 'submit': {
      const state = each.what === 'draft' ? 'draft' : 'submitted';
      const { owner: organisation, revision } = each;
      const body = { ...aCaseToSend, organisation, revision, state };
      return service.call('putCase', caller, { path, body });
    }
    case 'acknowledge':
      return service.call('takeCaseStep', caller, { path, body: { step: 'acknowledged' } });
    case 'decide': {
      const body = {
        organisation: each.owner,
        title: 'Demonstration',
        outcome: 'approved',
        decidedOn: '2024-11-01',
        approved: 1,
        conditions: [],
        contributions: [],
        sequence: each.revision,
      };
      return service.call('putDecision', caller, { path, body });
    }
  }
}

/** Whatever was accepted is among what its own organisation is shown. */
async function expectAllThere(service: Service, accepted: readonly object[]): Promise<void> {
  const shown = await Promise.all(
    organisations.flatMap((organisation) =>
      references.map((reference) => read(service, aCaller('preparer', organisation), reference)),
    ),
  );
  const facts = shown.flatMap((one) =>
    one ? [...one.revisions, ...one.events, ...one.decisions] : [],
  );
  const registers = await Promise.all(
    organisations.map((organisation) =>
      service.call('getProgress', aCaller('preparer', organisation)),
    ),
  );
  const decided = registers.flatMap(({ body }) =>
    (body as { decisions: { decision: object }[] }).decisions.map(({ decision }) => decision),
  );
  for (const fact of accepted) expect([...facts, ...decided]).toContainEqual(fact);
}

async function expectNoDraftsElsewhere(service: Service): Promise<void> {
  for (const organisation of organisations) {
    for (const role of roles) {
      const caller = aCaller(role, organisation);
      const { body } = await service.call('listCases', caller);
      const listed = (body as { cases: { case: Shown }[] }).cases.map((each) => each.case);
      const read = await Promise.all(references.map((each) => revisionsFor(service, caller, each)));
      for (const revision of [...listed, ...read.flat()]) {
        const isOthersDraft = revision.state === 'draft' && revision.organisation !== organisation;
        expect([role, organisation, isOthersDraft]).toEqual([role, organisation, false]);
      }
    }
  }
}

interface Shown {
  readonly organisation: string;
  readonly state: string;
}

async function revisionsFor(service: Service, caller: Caller, reference: string) {
  return (await read(service, caller, reference))?.revisions ?? [];
}

async function read(service: Service, caller: Caller, reference: string) {
  const { body, status } = await service.call('getCase', caller, { path: { reference } });
  if (status !== 200) return undefined;
  return body as {
    readonly revisions: readonly Shown[];
    readonly events: readonly object[];
    readonly decisions: readonly object[];
  };
}
