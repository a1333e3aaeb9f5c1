import { aCase } from '../../test/builders/a-case';
import { controlInForce } from './control-in-force';
import { isControlled } from './is-controlled';

const five = controlInForce('2023-06-30');
const six = controlInForce('2024-03-01');
const none = controlInForce('2026-04-01');
const internal = { category: 'platform or common component', publicFacing: false } as const;

describe('whether a case is controlled', () => {
  it.each([
    ['a digital service at its threshold', five, { amount: 100_000_00 }, 'yes'],
    ['a digital service a penny below', five, { amount: 99_999_99 }, 'no'],
    ['technology below £5 million', five, technology(4_999_999_99), 'no'],
    ['technology of £5 million', five, technology(5_000_000_00), 'yes'],
    ['novel technology at any amount', five, { ...technology(1_00), novel: true }, 'yes'],
    ['a public facing service at its threshold', six, { amount: 100_000_00 }, 'yes'],
    ['other spend below £1 million', six, { ...internal, amount: 999_999_99 }, 'no'],
    ['other spend of £1 million', six, { ...internal, amount: 1_000_000_00 }, 'yes'],
    ['Crypt-Key at any amount', six, { ...internal, amount: 0, cryptKey: true }, 'yes'],
    ['anything once the control is removed', none, { amount: 900_000_000_00 }, 'no'],
  ] as const)('for %s', (_, set, changes, expected) => {
    expect(isControlled(aCase(changes), set).controlled).toBe(expected);
  });

  it('cannot be said where the thresholds are not published', () => {
    const set = { ...five, thresholds: { notPublished: true, source: 'a page' } } as const;
    expect(isControlled(aCase(), set)).toEqual({ controlled: 'not published' });
  });

  it('names the threshold that decided', () => {
    const threshold = { spend: 'public facing service', from: 100_000_00 };
    expect(isControlled(aCase(), six)).toEqual({ controlled: 'yes', threshold });
  });
});

function technology(amount: number) {
  return { category: 'specialist technology', amount } as const;
}
