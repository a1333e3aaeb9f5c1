import { aContribution } from '../../test/builders/a-contribution';
import { aDecision } from '../../test/builders/a-decision';
import { aMeasure } from '../../test/builders/a-measure';
import type { Contribution, Decision } from '../register/decision';
import { contributionDoubts } from './contribution-doubts';

const measure = aMeasure({ limit: 100 });
const reference = 'DWP-2024-001';

function doubtsOf(change: Partial<Contribution>, known = {}) {
  const given = { measure, reference, decisions: [], ...known };
  return contributionDoubts(aContribution(change), given).map(({ doubt }) => doubt);
}

function another(change: Partial<Contribution>, decision: Partial<Decision> = {}): Decision {
  return aDecision({ contributions: [aContribution(change)], ...decision });
}

describe('doubts about a contribution', () => {
  it('are none for a plausible one', () => {
    expect(doubtsOf({}, { latest: { value: 60, date: '2024-03-31' } })).toEqual([]);
  });

  it('are raised where it is already achieved', () => {
    const latest = { value: 90, date: '2024-03-31' };
    expect(doubtsOf({}, { latest })).toEqual(['already achieved']);
    expect(doubtsOf({}, { latest: { ...latest, value: 89.9 } })).toEqual([]);
  });

  it('are raised where the measure cannot show it', () => {
    expect(doubtsOf({ target: 101 })).toEqual(['beyond what the measure can show']);
    expect(doubtsOf({ target: 100 })).toEqual([]);
  });

  it('are raised where it goes the wrong way or ends before it begins', () => {
    expect(doubtsOf({ target: 40 })).toEqual(['the wrong way']);
    expect(doubtsOf({ due: '2023-03-31' })).toEqual(['due before it begins']);
  });

  it('are raised where another decision answers for the same target', () => {
    expect(doubtsOf({}, { decisions: [another({})] })).toEqual(['counted more than once']);
    expect(doubtsOf({ share: 0.5 }, { decisions: [another({ share: 0.5 })] })).toEqual([]);
    const thirds = ['A', 'B'].map((each) => another({ share: 1 / 3 }, { reference: each }));
    expect(doubtsOf({ share: 1 / 3 }, { decisions: thirds })).toEqual([]);
    expect(doubtsOf({ share: 0.4 }, { decisions: thirds })).toEqual(['counted more than once']);
  });

  it('leave out other subjects, this case itself and what is not approved', () => {
    const decisions = [
      another({ subject: 'a-service' }),
      another({}, { reference }),
      another({}, { outcome: 'not approved' }),
    ];
    expect(doubtsOf({}, { decisions })).toEqual([]);
  });
});
