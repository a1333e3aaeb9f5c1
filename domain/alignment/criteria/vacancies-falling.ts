import type { Criterion } from '../criterion';
import type { AcceptedReturn } from '../../rules/context';
import { fromReturn } from '../from-return';

/** Commitment 18: digital and data vacancies of at most 10 % of headcount. */
export const vacanciesFalling: Criterion = {
  id: 'vacancies-falling',
  commitment: 18,
  title: 'Buy people only while vacancies fall',
  question: 'What does the department do to fill the posts that the contract stands in for?',
  answers: {
    filling: { words: 'The posts are being filled, by a date', result: 'aligned' },
    short: { words: 'The need is shorter than it takes to fill a post', result: 'aligned' },
    will: {
      words: 'It will advertise them',
      result: 'aligned if',
      condition:
        'The posts are advertised by the date that the case gives, and the vacancy rate of the next return is no higher.',
    },
    nothing: { words: 'Nothing', result: 'not aligned' },
  },
  why: 'A department that buys people while its vacancy rate rises pays more for work that its own posts were made for.',

  bears: ({ category }) => category === 'resourcing contract',

  shown({ latest, previous }) {
    const now = latest && rateOf(latest);
    const then = previous && rateOf(previous);
    if (!latest || now === undefined || then === undefined || now <= then) return undefined;

    const { people } = latest.return.tables;
    const words = `The vacancy rate rose from ${percent(then)} to ${percent(now)} of headcount.`;
    return {
      result: 'aligned if',
      reasons: [fromReturn(latest, people, people.records, ['headcount', 'vacancies'], words)],
      condition:
        'The department says how its vacancy rate will fall, and the next return shows that it does.',
    };
  },
};

/** Vacancies over headcount in all parts of the department; undefined where nobody is counted. */
function rateOf({ return: { tables } }: AcceptedReturn): number | undefined {
  const { records } = tables.people;
  const sum = (column: 'headcount' | 'vacancies') =>
    records.reduce((total, { values }) => total + (values[column] ?? 0), 0);
  const headcount = sum('headcount');
  return headcount === 0 ? undefined : sum('vacancies') / headcount;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}
