import type { RuleExamples } from '../example';
import { exampleRegister } from '../example-register';

const measure = '18.vacancy-rate';
const agreed = { measure, baseline: 16, baselineDate: '2022-06-30' } as const;

export const baselineAgreesExamples: RuleExamples = {
  rule: 'baseline-agrees',
  accept: [
    { name: 'baseline and date are the register’s', current: { tables: { measures: [agreed] } } },
    {
      name: 'baseline and date are blank: the register is used anyway',
      current: { tables: { measures: [{ measure }] } },
    },
    {
      name: 'offline',
      current: { tables: { measures: [{ ...agreed, baseline: 20 }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'the baseline was typed over',
      current: { tables: { measures: [{ ...agreed, baseline: 16.25 }] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'K5',
          entered: '16.25%',
          fix: 16,
          message: 'The register of targets says 16%.',
        },
      ],
    },
    {
      name: 'the date of the baseline was typed over',
      current: { tables: { measures: [{ ...agreed, baselineDate: '2022-07-01' }] } },
      findings: [{ sheet: 'Measures', cells: 'L5', entered: '1 July 2022', fix: 44_742 }],
    },
    {
      name: 'the register has a target without a baseline',
      current: { tables: { measures: [{ measure, baseline: 16 }] } },
      register: {
        targets: exampleRegister.targets.map(({ organisation, value, due, receivedAt }) => ({
          organisation,
          measure,
          value,
          due,
          revision: 1,
          receivedAt,
          author: 'example-secretariat',
        })),
      },
      findings: [
        {
          sheet: 'Measures',
          cells: 'K5',
          entered: '16%',
          message: 'The register has no baseline of the department for this measure.',
          expected: 'A blank',
          action:
            'Clear the cell. If the department has agreed a baseline, ask the secretariat to put it on the register.',
        },
      ],
    },
  ],
};
