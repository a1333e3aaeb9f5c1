import type { Finding } from '#domain/rules/finding';
import { countFindings } from './count-findings';

const found = (change: Partial<Finding>) =>
  ({ severity: 'error', trial: false, ...change }) as Finding;

describe('countFindings', () => {
  it('counts each kind in words', () => {
    expect(
      countFindings([found({}), found({ severity: 'query' }), found({ severity: 'note' })]),
    ).toBe('1 error, 1 query to answer, 1 note');
  });

  it('counts an answered query apart', () => {
    expect(countFindings([found({ severity: 'query', reason: 'Agreed with the auditors.' })])).toBe(
      '0 errors, 0 queries to answer, 1 query answered, 0 notes',
    );
  });

  it('leaves rules on trial out', () => {
    expect(countFindings([found({ trial: true })])).toBe('0 errors, 0 queries to answer, 0 notes');
  });
});
