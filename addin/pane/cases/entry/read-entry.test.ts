import { anEmptyEntry, type CaseEntry } from './case-entry';
import { readEntry } from './read-entry';

const typed: CaseEntry = {
  ...anEmptyEntry,
  fields: {
    organisation: 'dwp',
    reference: 'DWP-2026-014',
    title: 'Made up for a test',
    summary: 'Made up.',
    category: 'digital service',
    publicFacing: 'yes',
    newService: 'no',
    novel: 'no',
    cryptKey: 'no',
    phase: 'beta',
    amount: '£1,250,000.50',
    wholeLifeCost: '2000000',
    transactions: '50,000',
    funding: 'In full.',
    priority: 'Made up.',
    begins: '2026-04-01',
    ends: '2027-03-31',
  },
  commitments: [1, 3],
  answers: { 'one-login-adopted': 'later' },
  documents: 'Outline case https://example.gov.uk/case\n',
  linked: 'DWP-2026-001, DWP-2026-002',
  supersedes: 'DWP-2025-009',
};
const read = (change: Partial<CaseEntry>) => readEntry({ ...typed, ...change }, '2026-01-01');
const withFields = (fields: CaseEntry['fields']) =>
  read({ fields: { ...typed.fields, ...fields } });

describe('a case that was typed', () => {
  it('is submitted as its first revision', () => {
    expect(read({}).one).toEqual({
      reference: 'DWP-2026-014',
      organisation: 'dwp',
      title: 'Made up for a test',
      summary: 'Made up.',
      category: 'digital service',
      publicFacing: true,
      newService: false,
      novel: false,
      cryptKey: false,
      phase: 'beta',
      amount: 1_250_000_50,
      wholeLifeCost: 2_000_000_00,
      transactions: 50_000,
      funding: 'In full.',
      priority: 'Made up.',
      commitments: [1, 3],
      answers: [{ question: 'one-login-adopted', answer: 'later' }],
      documents: [{ title: 'Outline case', link: 'https://example.gov.uk/case' }],
      begins: '2026-04-01',
      ends: '2027-03-31',
      linked: ['DWP-2026-001', 'DWP-2026-002'],
      supersedes: ['DWP-2025-009'],
      state: 'submitted',
      revision: 1,
    });
  });

  it.each<[string, CaseEntry['fields']]>([
    ['title', { title: ' ' }],
    ['reference', { reference: 'dwp 14' }],
    ['organisation', { organisation: '' }],
    ['phase', { phase: '' }],
    ['amount', { amount: '2 million' }],
    ['annualCost', { annualCost: 'much' }],
    ['transactions', { transactions: '1.5' }],
    ['ends', { ends: '2026-03-31' }],
    ['funding', { funding: 'x'.repeat(4001) }],
  ])('is told what is wrong with its %s', (field, fields) => {
    const { faults = {} } = withFields(fields) as { readonly faults?: object };
    expect(Object.keys(faults)).toEqual([field]);
  });

  it.each<[string, Partial<CaseEntry>]>([
    ['documents', { documents: 'Outline case http://example.gov.uk/case' }],
    ['linked', { linked: 'the other one' }],
    ['supersedes', { supersedes: 'DWP-2026-014' }],
  ])('is told what is wrong with its %s', (field, change) => {
    const { faults = {} } = read(change) as { readonly faults?: object };
    expect(Object.keys(faults)).toEqual([field]);
  });
});
