import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { numberIn } from './number-in';

const read = (text: string) => numberIn(Buffer.from(`>${text}<`), 1, 1 + text.length);

describe('a number in bytes', () => {
  it('is the very one that JavaScript reads', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.nat(9_999_999), fc.option(fc.nat(99_999_999)))
      .map(
        ([isNegative, whole, part]) =>
          `${isNegative ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`,
      );
    fc.assert(
      fc.property(decimal, (text) => Object.is(read(text), Number(text))),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true }).map(String), (text) => {
        const number = read(text);
        return Number.isNaN(number) || Object.is(number, Number(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['', '-', '.', '-.', '1e3', '1,5', ' 1', '+1', '1.2.3', '--1', 'x', '1234567890123456'])(
    'is not worked out from %j',
    (text) => {
      expect(read(text)).toBeNaN();
    },
  );
});
