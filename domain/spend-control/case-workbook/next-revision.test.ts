import { exampleCaseCells } from '../case-rules/example-case-cells';
import { checkCase } from '../case-rules/check-case';
import type { Case } from '../case';
import { nextRevision } from './next-revision';

const { draft } = checkCase(exampleCaseCells({}), '2024-06-01');
if (!draft) throw new Error('the example is a case');
const last = (change: Partial<Case> = {}): Case => ({
  // In another order, as a service may answer.
  ...Object.fromEntries(Object.entries(draft).reverse()),
  ...draft,
  preparer: 'somebody',
  receivedAt: '2024-05-01T10:00:00.000Z',
  revision: 3,
  state: 'draft',
  ...change,
});

describe('the next revision of a case', () => {
  it('is the first where the service has none', () => {
    expect(nextRevision(draft, undefined, 'draft')).toEqual({
      outcome: 'send',
      revision: { ...draft, revision: 1, state: 'draft' },
    });
  });

  it('follows the last one, as soon as anything in it differs', () => {
    const sent = { outcome: 'send', revision: { ...draft, revision: 4, state: 'draft' } };
    expect(nextRevision(draft, last({ title: 'Before' }), 'draft')).toEqual(sent);
    expect(nextRevision(draft, last({ supplier: 'Before' }), 'draft')).toEqual(sent);
    expect(nextRevision(draft, last({ commitments: [21] }), 'draft')).toEqual(sent);
  });

  it('is not sent a second time', () => {
    expect(nextRevision(draft, last(), 'draft').outcome).toBe('there already');
    const submitted = last({ state: 'submitted' });
    expect(nextRevision(draft, submitted, 'submitted').outcome).toBe('there already');
  });

  it('submits a draft that says the same', () => {
    expect(nextRevision(draft, last(), 'submitted')).toMatchObject({
      outcome: 'send',
      revision: { revision: 4, state: 'submitted' },
    });
  });

  it('is no draft once the case was submitted', () => {
    const submitted = last({ state: 'submitted' });
    expect(nextRevision(draft, submitted, 'draft').outcome).toBe('submitted already');
    expect(nextRevision(draft, { ...submitted, title: 'Before' }, 'submitted').outcome).toBe(
      'send',
    );
  });
});
