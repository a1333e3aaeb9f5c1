import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { moneyWords } from '../words/money';

/** The first of the two rows stands; the later one is asked about. */
export const savingCountedOnce = defineRule({
  id: 'saving-counted-once',
  title: 'Count each saving once',
  severity: 'query',
  why: 'Two teams report the same saving under two ids, or a row is copied and only its id is changed. The department’s total would count the money twice.',

  *find({ current: { tables } }) {
    const { savings } = tables;
    const firstWithTitle = firstHolders();
    const firstWithAmount = firstHolders();
    for (const record of savings.records) {
      const { title = '', reference, route, achieved = 0 } = record.values;

      const atTitle = placeOf(savings, record, 'title');
      const sameTitle = firstWithTitle(title.toLowerCase().replace(spaces, ''), record.id);
      if (atTitle && sameTitle !== undefined) {
        const data = { same: sameTitle, what: 'title' };
        yield { at: atTitle, record: record.id, entered: title, data };
        continue;
      }

      const atAmount = placeOf(savings, record, 'achieved');
      const isFull = reference !== undefined && route !== undefined && achieved > 0;
      const key = isFull ? `${reference}/${route}/${achieved}` : '';
      const sameAmount = firstWithAmount(key, record.id);
      if (atAmount && sameAmount !== undefined) {
        const data = { same: sameAmount, what: 'decision, route and amount' };
        yield { at: atAmount, record: record.id, entered: moneyWords(achieved), data };
      }
    }
  },

  message: ({ same, what }) => `The saving has the same ${what} as ${same}.`,
  expected: () => 'One row for each saving',
  action: () =>
    'Delete the row if it is the same saving. If it is another one, say in a reason how the two differ.',
});

/** Answers who was first with a key: undefined for the first itself, and for a blank key. */
function firstHolders(): (key: string, id: string) => string | undefined {
  const holders = new Map<string, string>();
  return (key, id) => {
    const first = holders.get(key);
    if (key !== '' && first === undefined) holders.set(key, id);
    return first;
  };
}

const spaces = /\s+/g;
