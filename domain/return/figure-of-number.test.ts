import { figureOfNumber, type FigureType } from './figure-of-number';

describe('a number in a cell', () => {
  it.each<[FigureType, number, number]>([
    ['integer', 1250, 1250],
    ['integer', 0, 0],
    ['integer', -3, -3],
    ['integer', 1250.0000000000002, 1250],
    ['integer', 1e9, 1e9],
    ['number', 41.5, 41.5],
    ['number', 0.1 + 0.2, 0.1 + 0.2],
    ['money', 0.1 + 0.2, 30],
    ['money', 1.1, 110],
    ['money', 8.41, 841],
    ['money', 1_234_567_890.12, 123_456_789_012],
    ['money', -0.01, -1],
    ['money', 90_071_992_547_409.91, 9_007_199_254_740_991],
  ])('in a column of %s, %d is %d', (type, cell, value) => {
    expect(figureOfNumber(cell, type)).toBe(value);
  });

  it('is never minus zero', () => {
    expect(figureOfNumber(-0, 'integer')).toBe(0);
    expect(figureOfNumber(-0, 'number')).toBe(0);
    expect(figureOfNumber(-0.0000000001, 'money')).toBe(0);
  });

  it.each<[FigureType, number]>([
    ['integer', 1250.5],
    ['integer', 1_000_000_000.5],
    ['money', 1.005],
    ['money', 123_456_789.999],
  ])('in a column of %s, %d is not whole', (type, cell) => {
    expect(figureOfNumber(cell, type)).toEqual({ fault: 'not-whole' });
  });

  it.each<[FigureType, number]>([
    ['integer', 1e20],
    ['money', 1e15],
    ['number', Infinity],
  ])('in a column of %s, %d is beyond what can be counted', (type, cell) => {
    expect(figureOfNumber(cell, type)).toEqual({ fault: 'not-a-number' });
  });
});
