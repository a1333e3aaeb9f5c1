import type { RuleExamples } from '../example';

const headcount = (figure: number) => ({ tables: { people: [{ headcount: figure }] } });
const users = (...figures: readonly (number | 'withheld')[]) => ({
  tables: {
    systems: figures.map((figure, at) => ({ system: `SYS-${at + 1}`, users: figure })),
  },
});

export const largeChangeExplainedExamples: RuleExamples = {
  rule: 'large-change-explained',
  accept: [
    { name: 'the figures are near last quarter’s' },
    {
      name: 'the users are half as many again, and no more',
      current: users(6000),
      previous: users(4000),
    },
    {
      name: 'the users have doubled, by no more than 500',
      current: users(1000),
      previous: users(500),
    },
    { name: 'there were no users, and are 500', current: users(500), previous: users(0) },
    { name: 'the figure was withheld', current: users(90_000), previous: users('withheld') },
    {
      name: 'the running cost is a hundred times as high, which is asked about as such',
      current: { tables: { systems: [{ runningCost: 12_000_000_000 }] } },
    },
    { name: 'it is the first return', current: users(90_000), previous: 'none' },
  ],
  reject: [
    {
      name: 'the users are one more than half as many again',
      current: users(6001),
      previous: users(4000),
      findings: [
        {
          sheet: 'Systems',
          cells: 'S5',
          entered: '6,001',
          records: ['SYS-1'],
          message: 'Last quarter this was 4,000, so it has changed by more than 50%.',
        },
      ],
    },
    {
      name: 'there were no users, and are 501',
      current: users(501),
      previous: users(0),
      findings: [
        { sheet: 'Systems', cells: 'S5', entered: '501', message: 'Last quarter this was 0.' },
      ],
    },
    {
      name: 'the users are gone',
      current: users(0),
      previous: users(4000),
      findings: [{ sheet: 'Systems', cells: 'S5', entered: '0' }],
    },
    {
      name: 'a digit of the headcount is lost',
      current: headcount(40),
      findings: [{ sheet: 'People', cells: 'B5', entered: '40', records: ['Whole department'] }],
    },
    {
      name: 'one figure was copied down a column',
      current: users(...Array.from({ length: 12 }, () => 90_000)),
      previous: users(...Array.from({ length: 12 }, (_, at) => 4000 + at)),
      findings: [
        {
          sheet: 'Systems',
          cells: 'S5:S16',
          entered: '90,000',
          message: 'Last quarter this was another figure.',
        },
      ],
    },
    {
      name: 'a reason was given for one of two figures',
      current: {
        tables: {
          ...users(9000, 9000).tables,
          reasons: [
            {
              rule: 'large-change-explained',
              record: 'SYS-2',
              reason: 'Example: a second agency joined the platform in July.',
              answers: '9,000',
            },
          ],
        },
      },
      previous: users(4000, 4000),
      findings: [
        { sheet: 'Systems', cells: 'S5', entered: '9,000' },
        {
          sheet: 'Systems',
          cells: 'S6',
          entered: '9,000',
          reason: 'Example: a second agency joined the platform in July.',
        },
      ],
    },
  ],
};
