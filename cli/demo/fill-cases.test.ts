import type { CriterionResult } from '#domain/alignment/assess-alignment';
import type { ListedCase } from '#domain/spend-control/case-in-full';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { connect } from '../service/connect';
import { fillCases } from './fill-cases';

let service: LocalService;

beforeAll(async () => {
  service = await startLocalService();
  await fillCases(service.url);
}, 60_000);

afterAll(() => service.close());

const listed = async (account: string) => {
  const { cases } = (await (await connect(service.url, account)).get('/cases')) as {
    readonly cases: readonly ListedCase[];
  };
  return cases
    .map((each) => each.case)
    .toSorted((one, other) => (one.title < other.title ? -1 : 1));
};

describe('the cases of the demonstration', () => {
  it('are labelled as such, and wait for an assessor, but for the draft', async () => {
    const cases = await listed('assessor@co');
    expect(cases.map(({ reference }) => reference).toSorted()).toEqual([
      'DFE-2026-101',
      'DWP-2026-101',
      'HMRC-2026-101',
    ]);
    expect(cases.every(({ title }) => title.startsWith('Demonstration: '))).toBe(true);
    expect((await listed('preparer@dwp')).map(({ reference }) => reference)).toContain(
      'DWP-2026-102',
    );
  });

  it('show technology that two departments buy', async () => {
    const assessor = await connect(service.url, 'assessor@co');
    const { assessment } = (await assessor.get('/cases/DWP-2026-101')) as {
      readonly assessment: { readonly alignment: readonly CriterionResult[] };
    };
    const found = assessment.alignment.find(({ criterion }) => criterion.commitment === 8);
    expect(found?.reasons).toMatchObject([{}, { source: { reference: 'HMRC-2026-101' } }]);
  });

  it('are the same when they are put in again', async () => {
    const before = await listed('preparer@dwp');
    await fillCases(service.url);
    expect(await listed('preparer@dwp')).toEqual(before);
  });
});
