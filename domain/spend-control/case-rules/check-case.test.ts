import { caseTemplate } from '../case-workbook/case-template';
import { layOutCase } from '../case-workbook/lay-out-case';
import type { CaseExample } from './case-example';
import { checkCase } from './check-case';
import { exampleCaseCells } from './example-case-cells';

const check = (changes: Omit<CaseExample, 'name'> = {}) =>
  checkCase(exampleCaseCells(changes), '2024-06-01');
const said = (changes: Omit<CaseExample, 'name'>) =>
  check(changes).findings.map(({ cells, entered, rule, sheet }) => [rule, sheet, cells, entered]);

describe('a case workbook', () => {
  it('is a case, typed, where nothing is wrong with it', () => {
    const { draft, findings, ...whose } = check();
    expect(findings).toEqual([]);
    expect(whose).toEqual({
      reference: 'DWP-2024-014',
      organisation: 'dwp',
      title: 'Example: a new service to claim',
    });
    expect(draft).toMatchObject({
      reference: 'DWP-2024-014',
      category: 'digital service',
      publicFacing: true,
      novel: false,
      amount: 200_000_000,
      wholeLifeCost: 900_000_050,
      begins: '2025-01-01',
      documents: [{ title: 'Example: outline case', link: 'https://example.gov.uk/case' }],
      commitments: [],
      linked: [],
      supersedes: ['DWP-2023-002'],
    });
    expect(draft).not.toHaveProperty('annualCost');
    expect(draft?.answers).toContainEqual({ question: 'one-login-adopted', answer: 'one-login' });
  });

  it('keeps the commitments that it says Yes to', () => {
    const supported = { supported: 'yes' } as const;
    const { draft } = check({
      tables: { commitments: [supported, { supported: 'no' }, supported] },
    });
    expect(draft?.commitments).toEqual([1, 3]);
  });

  it('has a finding for each cell that is blank, not on its list, of the wrong kind or not whole pence', () => {
    const cells = {
      'Case!B7': null,
      'Case!B9': 'Sundries',
      'Case!B16': 'about two million',
      'Case!B17': 12.345,
      'Case!B25': '31/09/2025',
    };
    expect(said({ cells })).toEqual([
      ['number-readable', 'Case', 'B16', 'about two million'],
      ['date-readable', 'Case', 'B25', '31/09/2025'],
      ['number-whole', 'Case', 'B17', '12.345'],
      ['list-word-known', 'Case', 'B9', 'Sundries'],
      ['required-given', 'Case', 'B7', ''],
    ]);
    expect(check({ cells }).draft).toBeUndefined();
  });

  it('is not sent where its organisation is unknown, and says so once', () => {
    const unknown = { fields: { organisation: 'dwpp', subject: undefined } } as const;
    expect(said(unknown)).toEqual([['organisation-known', 'Case', 'B5', 'dwpp']]);
    expect(check(unknown).draft).toBeUndefined();
  });

  it('is sent where there is only a note on it', () => {
    const { draft, findings } = check({ fields: { subject: 'SYS-01' } });
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
    expect(draft?.subject).toBe('SYS-01');
  });

  it('asks for all that it needs where the template is as it was made, and for nothing else', () => {
    const template = caseTemplate({ organisation: 'dwp', reference: 'DWP-2024-014' });
    const { draft, findings } = checkCase(layOutCase(template), '2024-06-01');
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['required-given']));
    expect(findings).toHaveLength(14);
    expect(draft).toBeUndefined();
  });
});
