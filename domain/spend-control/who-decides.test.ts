import { aCase } from '../../test/builders/a-case';
import { controlInForce } from './control-in-force';
import { isControlled } from './is-controlled';
import { riskAndImportance } from './risk-and-importance';
import { whoDecides } from './who-decides';

function decidedBy(day: string, hasAutonomy: boolean, changes = {}) {
  const set = controlInForce(day);
  const one = aCase({ annualCost: 1_00, transactions: 0, ...changes });
  return whoDecides({
    set,
    controlled: isControlled(one, set),
    weighed: riskAndImportance(one, false, set),
    hasAutonomy,
  }).by;
}

describe('who decides a case', () => {
  it('is the centre where the department has no earned autonomy', () => {
    expect(decidedBy('2024-03-01', false)).toBe('centre');
  });

  it('is the department with earned autonomy, for a case rated low', () => {
    expect(decidedBy('2024-03-01', true)).toBe('department');
  });

  it('is the centre for a case rated high, earned autonomy or not', () => {
    expect(decidedBy('2024-03-01', true, { transactions: 2_000_000 })).toBe('centre');
  });

  it('is the department below the threshold, and once there is no control', () => {
    expect(decidedBy('2024-03-01', false, { amount: 1 })).toBe('department');
    expect(decidedBy('2026-04-01', false)).toBe('department');
  });

  it('cannot be said where the case cannot be rated', () => {
    expect(decidedBy('2024-11-01', true)).toBe('cannot be said');
    expect(decidedBy('2024-03-01', true, { transactions: undefined })).toBe('cannot be said');
  });
});
