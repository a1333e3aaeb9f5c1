import { answerLists } from '../../form/case-1/answer-lists';
import { caseTemplate } from '../case-workbook/case-template';
import type { CaseSheetValues } from '../case-workbook/lay-out-case';

const template = caseTemplate({ organisation: 'dwp', reference: 'DWP-2024-014' });

/** A case workbook that no rule finds anything in. All of it is made up. */
export const exampleCase: CaseSheetValues = {
  fields: {
    ...template.fields,
    title: 'Example: a new service to claim',
    summary: 'Example: people claim online in place of by post.',
    category: 'digital service',
    publicFacing: 'yes',
    newService: 'yes',
    novel: 'no',
    cryptKey: 'no',
    phase: 'alpha',
    subject: 'apply-for-personal-independence-payment',
    amount: 2_000_000_00,
    wholeLifeCost: 9_000_000_50,
    funding: 'Example: in full, from the settlement.',
    priority: 'Example: pay people on time.',
    begins: '2025-01-01',
    ends: '2026-03-31',
  },
  tables: {
    ...template.tables,
    answers:
      template.tables.answers?.map((row) => ({ ...row, ...answerTo(row.question ?? '') })) ?? [],
    documents: [{ title: 'Example: outline case', link: 'https://example.gov.uk/case' }],
    linked: [{ reference: 'DWP-2023-002', relation: 'supersedes' }],
  },
};

/** The first of the answers of a question. */
function answerTo(question: string): { readonly answer: string | undefined } {
  return { answer: Object.values(answerLists[question] ?? {})[0] };
}
