import type { Column } from '#domain/form/form';
import { validationOf } from './validation';

const column = (change: Partial<Column>): Column => ({
  id: 'a',
  header: 'A',
  type: 'text',
  help: 'Help.',
  width: 10,
  ...change,
});

describe('what a cell accepts', () => {
  it('is nothing to say of a locked column', () => {
    expect(validationOf(column({ locked: true }), 'A5:A9')).toEqual([]);
  });

  it('is one of a list, by the name of its range', () => {
    expect(validationOf(column({ type: 'list', list: 'yesNo' }), 'A5:A9')).toEqual([
      {
        range: 'A5:A9',
        kind: 'list',
        from: 'List_yesNo',
        title: 'A',
        message: 'Help.',
        error: 'Choose one of the values in the list.',
        style: 'stop',
      },
    ]);
  });

  it.each([
    [{ type: 'integer', minimum: 0, maximum: 30 }, '0', '30', 'Enter a whole number from 0 to 30.'],
    [{ type: 'integer', minimum: 0 }, '0', '1000000000000', 'Enter a whole number, 0 or more.'],
    [{ type: 'number', maximum: 9 }, '-1000000000000', '9', 'Enter a number, 9 or less.'],
    [{ type: 'money' }, '-1000000000000', '1000000000000', 'Enter an amount in pounds.'],
    [{ type: 'date' }, '36526', '73050', 'Enter a date such as 30/09/2023.'],
  ] as const)('is a figure within its bounds: %j', (change, from, to, error) => {
    expect(validationOf(column(change), 'A5')).toMatchObject([{ from, to, error, style: 'stop' }]);
  });

  it('may be words in place of a figure, after a warning', () => {
    expect(
      validationOf(column({ type: 'integer', instead: ['not-applicable', 'withheld'] }), 'A5'),
    ).toMatchObject([
      {
        style: 'warning',
        error: 'Enter a whole number. If the answer is Not applicable or Withheld, keep it.',
      },
    ]);
  });

  it('has a title of at most 32 characters', () => {
    expect(validationOf(column({ header: 'x'.repeat(40) }), 'A5')[0]?.title).toHaveLength(32);
  });
});
