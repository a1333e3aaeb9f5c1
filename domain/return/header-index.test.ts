import { form } from '../form/edition-2022-25-1/form';
import { headerIndex } from './header-index';

describe('the headers of a table', () => {
  it.each([form.fields, ...form.tables].map((each) => [each.title, each] as const))(
    'of “%s” tell its columns apart, at each rank',
    (_, table) => {
      const columns = 'columns' in table ? table.columns : table.fields;
      for (const meanings of headerIndex(columns).values()) {
        const ranks = meanings.map(({ rank }) => rank);
        expect(new Set(ranks).size).toBe(ranks.length);
      }
    },
  );

  it('are known whatever their case, spaces and punctuation', () => {
    const index = headerIndex([
      { id: 'cost', header: 'Cost of getting it (£)', type: 'money', help: '', width: 1 },
    ]);
    expect(index.get('costofgettingit')).toEqual([{ id: 'cost', rank: 0 }]);
    expect(index.get('cost')).toEqual([{ id: 'cost', rank: 2 }]);
  });
});
