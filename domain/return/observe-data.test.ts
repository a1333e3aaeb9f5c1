import { observationIn } from '../../test/builders/observed-in';

describe('data', () => {
  it('takes shares of critical assets', () => {
    const data = [
      { asset: 'a', critical: 'yes', availability: 'api', inUse: 'yes', ownershipModel: 'no' },
      {
        asset: 'b',
        critical: 'yes',
        availability: 'not-available',
        inUse: 'no',
        ownershipModel: 'no',
      },
      { asset: 'c', critical: 'no', availability: 'gdx', inUse: 'yes', ownershipModel: 'yes' },
    ] as const;
    expect(observationIn({ data }, '4.critical-data-available')).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
      evidence: { sheet: 'Data assets', cells: 'C5:C7,D5:D7' },
    });
    expect(observationIn({ data }, '4.critical-data-in-use')?.value).toBe(50);
    expect(observationIn({ data }, '6.critical-data-owned')?.value).toBe(0);
  });

  it('counts high priority issues that were due by the end of the period', () => {
    const issues = [
      { issue: '1', priority: 'high', due: '2023-09-30', resolvedOn: '2023-09-30' },
      { issue: '2', priority: 'high', due: '2023-09-01', resolvedOn: '2023-09-02' },
      { issue: '3', priority: 'high', due: '2023-08-01' },
      { issue: '4', priority: 'high', due: '2023-10-01', resolvedOn: '2023-08-01' },
      { issue: '5', priority: 'low', due: '2023-08-01' },
    ] as const;
    expect(observationIn({ issues }, '7.data-quality-resolved')).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });
});
