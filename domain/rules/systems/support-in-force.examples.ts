import type { RuleExamples } from '../example';

const sheet = 'Systems';
const ends = (supportEnds: string) => ({ tables: { systems: [{ supportEnds }] } });

export const supportInForceExamples: RuleExamples = {
  rule: 'support-in-force',
  accept: [
    { name: 'the end of support is not known' },
    { name: 'support ends years from now', current: ends('2026-03-31') },
    { name: 'support ends on the quarter’s last day', current: ends('2023-09-30') },
  ],
  reject: [
    {
      name: 'support ended a day before the quarter did',
      current: ends('2023-09-29'),
      findings: [{ sheet, cells: 'R5', entered: '29 September 2023', records: ['SYS-01'] }],
    },
    {
      name: 'support ended years ago, and a reason says who accepts it',
      current: {
        tables: {
          ...ends('2020-01-14').tables,
          reasons: [
            {
              rule: 'support-in-force',
              record: 'SYS-01',
              reason: 'Example: the board accepted the risk in June.',
            },
          ],
        },
      },
      findings: [
        {
          sheet,
          cells: 'R5',
          entered: '14 January 2020',
          reason: 'Example: the board accepted the risk in June.',
        },
      ],
    },
  ],
};
