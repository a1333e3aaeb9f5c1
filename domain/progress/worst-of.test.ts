import fc from 'fast-check';
import { bestToWorst } from './status';
import { worstOf } from './worst-of';

describe('worstOf', () => {
  it.each([
    [['achieved', 'achieved'], 'achieved', 2, 2],
    [['achieved', 'on track'], 'on track', 2, 2],
    [['achieved', 'missed', 'worsening'], 'missed', 3, 3],
    [['behind', 'off track', 'worsening'], 'worsening', 3, 3],
    [['behind', 'withheld'], 'behind', 1, 2],
    [['behind', 'withheld', 'no target'], 'cannot be said', 1, 3],
    [['achieved', 'achieved', 'not yet due'], 'on track', 2, 3],
    [['not returned', 'no baseline'], 'cannot be said', 0, 2],
    [['cannot be judged'], 'cannot be said', 0, 1],
    [[], 'cannot be said', 0, 0],
  ])('of %j is %s, judged %i of %i', (statuses, status, count, of) => {
    expect(worstOf(statuses)).toEqual({ status, judged: { count, of } });
  });

  it('is never better than any that was judged', () => {
    const several = fc.array(fc.constantFrom(...bestToWorst), { minLength: 1 });
    fc.assert(
      fc.property(several, (statuses) => {
        const worst = bestToWorst.findIndex((status) => status === worstOf(statuses).status);
        const ranks = statuses.map((status) => bestToWorst.indexOf(status));
        expect(worst).toBe(Math.max(...ranks));
      }),
    );
  });
});
