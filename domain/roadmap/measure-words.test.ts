import { measureWords } from './measure-words';

describe('measureWords', () => {
  it.each([
    ['18.vacancy-rate', undefined, 'Digital and data vacancies as a share of total DDaT headcount'],
    ['not-a-measure', undefined, 'not-a-measure'],
    ['not-a-measure', 'get-your-state-pension', 'not-a-measure: Get Your State Pension'],
    ['not-a-measure', 'a-system', 'not-a-measure: a-system'],
  ])('names %s of %p', (measure, subject, words) => {
    expect(measureWords(measure, subject)).toBe(words);
  });
});
