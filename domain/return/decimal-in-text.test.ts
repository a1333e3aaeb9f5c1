import { decimalInText } from './decimal-in-text';

describe('a decimal in text', () => {
  it.each([
    ['1,250.50', { digits: '12505', exponent: -1 }],
    ['-£1.20m', { negative: true, digits: '12', exponent: 5, pounds: true }],
    ['(3k)', { negative: true, digits: '3', exponent: 3 }],
    ['85%', { digits: '85', percent: true }],
    ['0.00', { digits: '0', exponent: 0 }],
    ['0.10', { digits: '1', exponent: -1 }],
  ])('of %j is kept exactly', (text, decimal) => {
    expect(decimalInText(text)).toEqual({
      negative: false,
      exponent: 0,
      percent: false,
      pounds: false,
      ...decimal,
    });
  });

  it.each([
    '',
    '1250 days',
    'about 1250',
    '1,25',
    '1,250,00',
    '12,34,567',
    '1,250 000',
    '1.250,00',
    '1.2.3',
    '(1250',
    '1250)',
    '(-5)',
    '--5',
    '-£-5',
    '$5',
    '€5',
    '£',
    'k',
    '%',
    '£85%',
    '5k%',
    '.',
    '10²',
    '1½',
    '12/34',
    '1e5',
    '0x10',
    '#REF!',
    '9'.repeat(41),
  ])('is not in %j', (text) => {
    expect(decimalInText(text)).toBeUndefined();
  });

  it('is looked for in time that does not depend on how it is missed', () => {
    const started = performance.now();
    for (let times = 0; times < 1000; times += 1) decimalInText(`1${' '.repeat(5000)}x`);
    for (let times = 0; times < 1000; times += 1) decimalInText(`1${' '.repeat(37)}x`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
