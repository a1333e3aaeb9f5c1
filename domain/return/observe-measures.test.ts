import { aPartOfPeople } from '../../test/builders/a-part-of-people';
import { observationIn, observedIn } from '../../test/builders/observed-in';

describe('the Measures table', () => {
  const row = (measure: string, values: object) => ({ measures: [{ measure, ...values }] });
  const judged = { rating: 'amber', judge: 'CDIO', narrative: 'Two pilots.' } as const;

  it('gives a milestone with its day', () => {
    const tables = row('3.one-login-strategy', {
      answer: 'reported',
      done: 'yes',
      doneOn: '2023-04-01',
    });
    expect(observationIn(tables, '3.one-login-strategy')).toMatchObject({
      value: 1,
      on: '2023-04-01',
    });
  });

  it('gives a ratio from its two counts', () => {
    const tables = row('11.secure-by-design', { answer: 'reported', numerator: 3, denominator: 4 });
    expect(observationIn(tables, '11.secure-by-design')).toMatchObject({ value: 75, numerator: 3 });
    const none = row('11.secure-by-design', { numerator: 0, denominator: 0 });
    expect(observationIn(none, '11.secure-by-design')?.answer).toBe('not applicable');
  });

  it('gives a judged rating without a figure', () => {
    const tables = row('2.digital-policy-design', { answer: 'reported', ...judged });
    expect(observationIn(tables, '2.digital-policy-design')).toEqual({
      measure: '2.digital-policy-design',
      answer: 'value',
      judged,
      evidence: { sheet: 'Measures', cells: 'I5,J5,P5' },
    });
  });

  it('sets a judged rating beside a figure that another table gives', () => {
    const tables = {
      people: [aPartOfPeople()],
      ...row('18.vacancy-rate', { answer: 'reported', ...judged }),
    };
    expect(observedIn(tables).filter(({ measure }) => measure === '18.vacancy-rate')).toEqual([
      expect.objectContaining({ value: 15, judged }),
    ]);
  });

  it('lets withheld stand before a figure, and a figure before not applicable', () => {
    const withheld = {
      people: [aPartOfPeople()],
      ...row('18.vacancy-rate', { answer: 'withheld' }),
    };
    const none = {
      people: [aPartOfPeople()],
      ...row('18.vacancy-rate', { answer: 'not-applicable' }),
    };
    expect(observationIn(withheld, '18.vacancy-rate')).toEqual({
      measure: '18.vacancy-rate',
      answer: 'withheld',
      evidence: { sheet: 'Measures', cells: 'C5' },
    });
    expect(observationIn(none, '18.vacancy-rate')?.value).toBe(15);
  });

  it('does not take a typed figure for one that another table determines', () => {
    const tables = row('18.vacancy-rate', { answer: 'reported', numerator: 1, denominator: 2 });
    expect(observationIn(tables, '18.vacancy-rate')).toBeUndefined();
  });
});
