import { aCase } from '../../test/builders/a-case';
import { assessControl } from './assess-control';

const nothing = { isTop75: false, autonomy: [], entries: [] };
const small = { annualCost: 1_00, transactions: 0 };

describe('the assessment of a case by the control in force', () => {
  it('takes the edition of the day on which the case was submitted', () => {
    const receivedAt = '2024-03-01T09:00:00.000Z';
    expect(assessControl({ ...nothing, case: aCase({ receivedAt }) }).set.id).toBe('v6-2024-02');
    expect(assessControl({ ...nothing, case: aCase() }).set.id).toBe('v6-2024-10');
  });

  it('asks about the strategic commitments for a high rating or a pipeline under control', () => {
    const receivedAt = '2024-03-01T09:00:00.000Z';
    const low = { ...nothing, case: aCase({ ...small, receivedAt }) };
    expect(assessControl(low).asksStrategicCommitments).toBe(false);
    expect(assessControl({ ...low, isTop75: true }).asksStrategicCommitments).toBe(true);
    expect(assessControl({ ...low, assurance: 'control' }).asksStrategicCommitments).toBe(true);
    expect(assessControl({ ...low, assurance: 'monitor' }).asksStrategicCommitments).toBe(false);
  });

  it('did not ask about them before version 6', () => {
    const receivedAt = '2023-03-01T09:00:00.000Z';
    const one = assessControl({ ...nothing, case: aCase({ receivedAt }), assurance: 'control' });
    expect(one.asksStrategicCommitments).toBe(false);
  });
});
