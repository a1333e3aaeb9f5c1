import { exampleCase } from '../case-rules/example-case';
import { caseDraft } from './case-draft';
import { layOutCase } from './lay-out-case';
import { readCase } from './read-case';

const draftOf = (fields: Partial<typeof exampleCase.fields>) =>
  caseDraft(
    readCase(layOutCase({ ...exampleCase, fields: { ...exampleCase.fields, ...fields } })).workbook,
  );
const asked = [
  ...(['reference', 'organisation', 'title', 'summary', 'category', 'publicFacing'] as const),
  ...(['newService', 'novel', 'cryptKey', 'phase', 'amount', 'wholeLifeCost'] as const),
  ...(['funding', 'priority', 'begins', 'ends'] as const),
];

describe('the case in a workbook', () => {
  it.each(asked)('is none without its %s', (field) => {
    expect(draftOf({ [field]: undefined })).toBeUndefined();
  });

  it('has what may be left out only where it is given', () => {
    const more = {
      subject: 'state-pension',
      annualCost: 0,
      transactions: 50_000,
      technology: 'Case management',
      product: 'Example product',
      supplier: 'Example supplier',
    };
    expect(draftOf(more)).toMatchObject(more);
    const none = Object.fromEntries(Object.keys(more).map((field) => [field, undefined]));
    for (const field of Object.keys(more)) expect(draftOf(none)).not.toHaveProperty(field);
  });
});
