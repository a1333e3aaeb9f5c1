import { someDecisions } from '../../../test/builders/some-decisions';
import { decisionTracker } from './decision-tracker';
import { trackerCharts } from './tracker-charts';

const decisions = someDecisions();
const [waiting, recruiting] = decisions;

describe('decisionTracker', () => {
  const { headers, others, pounds, rows } = decisionTracker(
    recruiting ? [recruiting] : [],
    decisions,
    '2023-24-Q2',
  );
  const of = (row = rows[0]) =>
    Object.fromEntries(headers.map((header, at) => [header, row?.[at]]));

  it('has what is chosen, with money in pounds and changes in words', () => {
    expect(of()).toMatchObject({
      Reference: 'DWP-2023-014',
      Status: 'on track',
      'At the end of': '2023-24 Q2',
      'Next due': '2023-12-31',
      Approved: 1_250_000,
      Spent: 2_000,
      Over: 50_000,
      'Savings net': 300,
      'Conditions to meet': 1,
      'In the ledger': 'yes',
    });
    expect(of()['Changed since last quarter']).toContain('People!C5:D5, F5');
    expect(pounds).toContain('Savings net');
  });

  it('has all others for the rows that are there, blank where nobody says', () => {
    expect(others).toHaveLength(1);
    expect(of(others[0])).toMatchObject({
      Reference: 'DWP-2023-015',
      Spent: '',
      'Savings net': '',
    });
  });
});

describe('trackerCharts', () => {
  it('counts the decisions that the tracker has, by status, with their money', () => {
    const references = [recruiting, waiting].map((each) => each?.progress.decision.reference ?? '');
    const both = trackerCharts(decisions, references);
    expect(both.rows).toContainEqual(['on track', 1, 1_250_000, 2_000, 1_300_000]);
    expect(both.rows).toContainEqual(['cannot be said', 1, 1_250_000, 0, 0]);
    const none = trackerCharts(decisions, []);
    expect(none.rows.every(([, count]) => count === 0)).toBe(true);
    expect(none.rows).toHaveLength(both.rows.length);
  });
});
