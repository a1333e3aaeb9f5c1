import { inertText } from './inert-text';

describe('text that a spreadsheet might run', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://example.org","Look")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    ' =1+1',
    '\t=1+1',
    '\r\n=1+1',
    '＝1+1',
    '-5 apples',
  ])('is no formula any more: %j', (text) => {
    expect(inertText(text)).toBe(`'${text}`);
  });

  it.each(['', 'text', '10', '-5', '+3.25', '-1,000.50', '-12%', 'a=1', '£-5', "'=1"])(
    'stays as it is where it is none: %j',
    (text) => {
      expect(inertText(text)).toBe(text);
    },
  );
});
