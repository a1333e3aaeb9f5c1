import type { Finding } from '#domain/rules/finding';
import { findingsTable } from './findings-table';

const query: Finding = {
  rule: 'cumulative-not-falling',
  severity: 'query',
  trial: false,
  sheet: 'Spend',
  cells: 'D5:D6',
  count: 2,
  records: ['DWP-2023-001', 'DWP-2023-002'],
  entered: '£10',
  expected: 'No less than last quarter',
  message: 'The amount fell.',
  action: 'Say why in a reason.',
};

describe('findingsTable', () => {
  it('names for a query the rule and the records that its reason has to name', () => {
    expect(wordsOf([query])).toContain('cumulative-not-falling, record DWP-2023-001, DWP-2023-002');
  });

  it('names the Return sheet where the query is about no record', () => {
    expect(wordsOf([{ ...query, records: [] }])).toContain('record Return');
  });

  it('shows five records and counts the others', () => {
    const records = Array.from({ length: 8 }, (_, at) => `R${at}`);
    expect(wordsOf([{ ...query, records }])).toContain('R4 and 3 more');
  });

  it('counts the findings that it has no room for', () => {
    const many = Array.from({ length: 103 }, () => query);
    expect(wordsOf(many)).toContain('and 3 more: returns check --json lists them all');
  });
});

/** What the table says, without its lines and its wrapping. */
function wordsOf(findings: readonly Finding[]): string {
  return findingsTable(findings, 400).replaceAll(/[│─┌┐└┘├┤┬┴┼\s]+/g, ' ');
}
