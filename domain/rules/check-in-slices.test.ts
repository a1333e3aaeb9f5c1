import { aLaidOutReturn } from '../../test/builders/a-laid-out-return';
import { returnOfRows } from '../../test/bench/return-of-rows';
import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn } from '../form/lay-out';
import { readForCheck, readForCheckInSlices } from './read-for-check';

describe('a check in slices', () => {
  const read = readForCheck(aLaidOutReturn, '2023-10-20');

  it('gives the very findings of a check at once', async () => {
    const atOnce = read.check({});
    expect(atOnce.length).toBeGreaterThan(3);
    expect(await read.checkInSlices({}, () => Promise.resolve())).toEqual(atOnce);
    expect(await read.checkInSlices({}, () => undefined)).toEqual(atOnce);
  });

  it('can read the return in slices too', async () => {
    const inSlices = await readForCheckInSlices(aLaidOutReturn, '2023-10-20', () =>
      Promise.resolve(),
    );
    expect(inSlices.check({})).toEqual(read.check({}));
    expect(inSlices.observations).toEqual(read.observations);
  });

  it('reads and observes a long return in pieces of some hundred rows, as at once', async () => {
    const long = layOutReturn({ form, values: returnOfRows(1200) });
    const atOnce = readForCheck(long, '2023-10-20');
    let pauses = 0;
    const inSlices = await readForCheckInSlices(long, '2023-10-20', () => {
      pauses += 1;
      return pauses % 2 === 0 ? Promise.resolve() : undefined;
    });
    // Three pieces to read, and three for each of the two measures that every system has of its own.
    expect(pauses).toBeGreaterThanOrEqual(9);
    expect(inSlices.return).toEqual(atOnce.return);
    expect(inSlices.observations).toEqual(atOnce.observations);
    expect(inSlices.check({})).toEqual(atOnce.check({}));
  });

  it('can pause after each rule, and says how far it is', async () => {
    const shares: number[] = [];
    await read.checkInSlices({}, (share) => {
      shares.push(share);
      return undefined;
    });
    expect(shares).toHaveLength(read.ruleSet.rules.length);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('lets other work go first while it pauses', async () => {
    const order: string[] = [];
    const checking = read
      .checkInSlices({}, () => new Promise((resolve) => setImmediate(resolve)))
      .then(() => order.push('checked'));
    setImmediate(() => order.push('other work'));
    await checking;
    expect(order).toEqual(['other work', 'checked']);
  });
});
