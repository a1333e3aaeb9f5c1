import { valueWords } from './value-words';

describe('valueWords', () => {
  it.each([
    ['18.vacancy-rate', 11.96, '12 %'],
    ['15.time-to-hire', 41.5, '41.5 days'],
    ['1.service-savings', 90_000_050, '£900,000.5'],
    ['3.one-login-strategy', 1, 'yes'],
    ['21.agile', 1, 'good'],
    ['1.services-great', 29, '29 services'],
    ['18.vacancy-rate', undefined, 'none'],
  ])('says %s of %p as %s', (measure, value, words) => {
    expect(valueWords(measure, value)).toBe(words);
  });
});
