import { readFileSync } from 'node:fs';
import type { Role } from '../../functions/authorise/caller';
import { whoMayCall, type FunctionName, type Route } from '../../functions/authorise/who-may-call';
import { aSampleFile, putSampleFile, whenRead } from '../openapi/a-sample-file';
import { callService } from '../openapi/call-service';
import { aimedRequests, onPaper, reference, target, type Aimed } from './aimed-requests';
import { aRunningService, type RunningService } from './a-running-service';
import { cells, operations, type Cell } from './cells';
import { matrixPage } from './matrix-page';
import { outcomeOf } from './outcome-of';

const another = 'dwp';
let service: RunningService;

beforeAll(async () => {
  const tenants = [target, another].map((organisation) => ({ organisation, tenant: organisation }));
  service = await aRunningService(tenants);
  // Another organisation's assessor enters what the department's return refers to, then agrees to its own deciding.
  await done('put-decision', 'assessor', another, onPaper);
  await done('put-targets', 'secretariat', another);
  await done('submit-return', 'preparer', target);
  await done('put-case', 'preparer', target);
  const agreed = { path: { reference }, body: { step: 'agreed' } };
  await done('take-case-step', 'assessor', another, agreed);
  const { path = {} } = aimedRequests['ask-for-upload'];
  const given = await done('ask-for-upload', 'preparer', target, { path, body: aSampleFile });
  await putSampleFile(given as Parameters<typeof putSampleFile>[0]);
  await whenRead(service.url, await tokenOf('preparer', target), path);
});
afterAll(() => service.close());

const tokenOf = (role: Role, organisation: string) =>
  service.token({ tenant: organisation, roles: [role], subject: `${role}@${organisation}` });

async function call(operation: FunctionName, role: Role, organisation: string, sent: Aimed) {
  return callService(service.url, await tokenOf(role, organisation), { operation, ...sent });
}

async function done(
  operation: FunctionName,
  role: Role,
  organisation: string,
  sent: Aimed = aimedRequests[operation],
): Promise<unknown> {
  const { answer, status } = await call(operation, role, organisation, sent);
  if (status >= 300) throw new Error(`${operation}: ${status} ${JSON.stringify(answer)}`);
  return answer;
}

/** What was written for the organisation so far. */
async function written(): Promise<unknown> {
  return done('get-audit', 'secretariat', target, {
    query: { organisation: target, limit: '500' },
  });
}

function aimedBy({ operation, role }: Pick<Cell, 'operation' | 'role'>): Aimed {
  const isAnswer = operation === 'take-case-step' && role === 'preparer';
  const words = 'Demonstration: the answer.';
  return isAnswer
    ? { path: { reference }, body: { step: 'information given', words } }
    : aimedRequests[operation];
}

describe('the matrix of who may do what', () => {
  it('is true in every cell, and what is refused writes nothing for the organisation', async () => {
    const tried = [];
    for (const cell of cells) {
      const { expected, operation, role, whose } = cell;
      const before = expected === 'allowed' ? undefined : await written();
      const from = whose === 'own' ? target : another;
      const answered = await call(operation, role, from, aimedBy(cell));
      tried.push({ operation, role, whose, status: answered.status, is: outcomeOf(answered) });
      if (before !== undefined) expect(await written()).toEqual(before);
    }
    process.stdout.write(`${matrixPage()}\n${tried.length} cells tried\n`);

    expect(tried).toEqual(
      cells.map(({ expected, ...cell }) => ({
        ...cell,
        status: expect.any(Number) as number,
        is: expected,
      })),
    );
  }, 60_000);

  it.each(operations)(
    '%s gives a preparer nothing of another that they name in path, query and body',
    async (operation) => {
      const { others = [] }: Route = whoMayCall[operation];
      const { body, path, query } = aimedBy({ operation, role: 'preparer' });
      const before = await written();
      const named = { organisation: target };
      const { answer, status } = await call(operation, 'preparer', another, {
        path: { ...path },
        query: { ...query, ...named },
        ...((body ?? !whoMayCall[operation].route.startsWith('GET')) && {
          body: { ...body, ...named },
        }),
      });

      if (status < 300 && !others.includes('preparer')) {
        expect(JSON.stringify(answer)).not.toContain(`"${target}"`);
      }
      expect(status).not.toBe(500);
      expect(await written()).toEqual(before);
    },
  );

  it('is as docs/authorisation.md has it', () => {
    // The page is formatted: its columns are padded.
    const plain = (text: string) => text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');

    expect(plain(readFileSync('docs/authorisation.md', 'utf8'))).toBe(plain(matrixPage()));
  });
});
