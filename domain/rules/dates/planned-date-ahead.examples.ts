import type { RuleExamples } from '../example';
import { measureRows } from '../measures/measure-rows';

const past = '2023-09-29';
const entered = '29 September 2023';

export const plannedDateAheadExamples: RuleExamples = {
  rule: 'planned-date-ahead',
  accept: [
    { name: 'everything that is planned is ahead' },
    {
      name: 'a blocker is to be gone by the quarter’s last day',
      current: { tables: { blockers: [{ neededBy: '2023-09-30' }] } },
    },
    {
      name: 'what was planned has been done',
      current: {
        tables: {
          services: [{ oneLogin: 'live', oneLoginOn: past }],
          systems: [
            { hosting: 'aligned', hostingPlanDate: past, redRated: 'no', completesOn: past },
          ],
          blockers: [{ neededBy: past, resolvedOn: past }],
        },
      },
    },
    {
      name: 'the period cannot be read',
      current: { fields: { period: 'this quarter' }, tables: { blockers: [{ neededBy: past }] } },
    },
  ],
  reject: [
    {
      name: 'a milestone that is not done was planned for a day that is past',
      current: measureRows({ '12.mobile-app-strategy': { done: 'no', doneOn: past } }),
      findings: [
        {
          sheet: 'Measures',
          cells: 'H22',
          entered,
          message:
            'This day is planned for, and yet it was past at the end of the quarter, 30 September 2023.',
        },
      ],
    },
    {
      name: 'One Login in two services, hosting, remediation and a blocker are late',
      current: {
        tables: {
          services: [
            { oneLogin: 'planned', oneLoginOn: past },
            { oneLogin: 'planned', oneLoginOn: past },
          ],
          systems: [{ hosting: 'planned', hostingPlanDate: past, completesOn: past }],
          blockers: [{ neededBy: past }],
        },
      },
      findings: [
        { sheet: 'Services', cells: 'M5:M6', entered },
        { sheet: 'Systems', cells: 'H5', entered },
        { sheet: 'Systems', cells: 'M5', entered },
        { sheet: 'Blockers', cells: 'G5', entered },
      ],
    },
  ],
};
