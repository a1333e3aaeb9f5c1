import { aListedCase } from '../../../test/builders/a-fake-cases';
import { aCase } from '../../../test/builders/a-case';
import { filterCases, type CaseFilter } from './filter-cases';

const all: CaseFilter = { order: 'due', organisation: '', search: '', state: 'all' };
const levels = (due: string) => [{ promise: 'decide', due, state: 'due' }] as const;

const waiting = aListedCase();
const decided = aListedCase({
  case: aCase({ reference: 'HMRC-2024-002', organisation: 'hmrc', supplier: 'Example Ltd' }),
  standing: { state: 'approved', submittedOn: '2024-10-01', decidedOn: '2024-10-20' },
});
const late = aListedCase({
  case: aCase({ reference: 'MOJ-2022-001', organisation: 'moj' }),
  standing: { state: 'submitted', submittedOn: '2022-06-06' },
  clock: [{ promise: 'decide', due: '2022-07-04', state: 'late' }],
});
const due = aListedCase({
  case: aCase({ reference: 'MOJ-2024-009', organisation: 'moj' }),
  standing: { state: 'acknowledged', submittedOn: '2024-11-05', acknowledgedOn: '2024-11-06' },
  clock: levels('2024-12-03'),
});
const cases = [decided, waiting, due, late];
const left = (change: Partial<CaseFilter>) =>
  filterCases(cases, { ...all, ...change }).map(({ case: { reference } }) => reference);

describe('the queue of cases', () => {
  it('has what is late first, then what is due, then what has no published date, then what is decided', () => {
    expect(left({})).toEqual(['MOJ-2022-001', 'MOJ-2024-009', 'DWP-2024-001', 'HMRC-2024-002']);
  });

  it('has the newest first where that is asked for', () => {
    expect(left({ order: 'newest' })[0]).toBe('MOJ-2024-009');
  });

  it('can be of one organisation, of one state, or of what is not yet decided', () => {
    expect(left({ organisation: 'hmrc' })).toEqual(['HMRC-2024-002']);
    expect(left({ state: 'acknowledged' })).toEqual(['MOJ-2024-009']);
    expect(left({ state: 'not yet decided' })).not.toContain('HMRC-2024-002');
  });

  it('can be searched by reference, title and supplier, whatever the case', () => {
    expect(left({ search: ' dwp-2024 ' })).toEqual(['DWP-2024-001']);
    expect(left({ search: 'example ltd' })).toEqual(['HMRC-2024-002']);
    expect(left({ search: 'nothing of it' })).toEqual([]);
  });
});
