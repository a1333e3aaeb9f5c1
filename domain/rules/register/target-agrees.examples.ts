import type { RuleExamples } from '../example';
import { exampleRegister } from '../example-register';

const measure = '18.vacancy-rate';
const agreed = { measure, target: 10, due: '2025-03-31' } as const;
const rebaselined = (receivedAt: string) => ({
  targets: exampleRegister.targets.map((target) => ({
    ...target,
    value: 12,
    revision: 2,
    receivedAt,
    reason: 'Example: the machinery of government changed.',
  })),
});

export const targetAgreesExamples: RuleExamples = {
  rule: 'target-agrees',
  accept: [
    { name: 'target and date are the register’s', current: { tables: { measures: [agreed] } } },
    {
      name: 'target and date are blank: the register is used anyway',
      current: { tables: { measures: [{ measure }] } },
    },
    {
      name: 'the target was rebaselined on the day after the quarter ended',
      current: { tables: { measures: [agreed] } },
      register: rebaselined('2023-10-01T09:00:00Z'),
    },
    {
      name: 'the measure is not in the roadmap, which is reported as such',
      current: { tables: { measures: [{ ...agreed, measure: '99.nothing' }] } },
    },
    {
      name: 'offline',
      current: { tables: { measures: [{ ...agreed, target: 12 }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'target and date were typed over',
      current: { tables: { measures: [{ ...agreed, target: 12.5, due: '2026-03-31' }] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'M5',
          entered: '12.5%',
          fix: 10,
          message: 'The register of targets says 10%.',
        },
        {
          sheet: 'Measures',
          cells: 'N5',
          entered: '31 March 2026',
          fix: 45_747,
          message: 'The register of targets says 31 March 2025.',
        },
      ],
    },
    {
      name: 'the target was rebaselined on the last day of the quarter',
      current: { tables: { measures: [agreed] } },
      register: rebaselined('2023-09-30T17:00:00Z'),
      findings: [{ sheet: 'Measures', cells: 'M5', entered: '10%', fix: 12 }],
    },
    {
      name: 'the first target came after the quarter’s end, and is another one',
      current: { tables: { measures: [{ ...agreed, target: 11 }] } },
      register: {
        targets: exampleRegister.targets.map((target) => ({
          ...target,
          receivedAt: '2023-10-05T09:00:00Z',
        })),
      },
      findings: [{ sheet: 'Measures', cells: 'M5', entered: '11%', fix: 10 }],
    },
    {
      name: 'the target is zero, and the register has none for the measure',
      current: { tables: { measures: [{ measure: '17.training', target: 0 }] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'M5',
          entered: '0%',
          message: 'The register has no target of the department for this measure.',
          expected: 'A blank',
          action:
            'Clear the cell. If the department has agreed a target, ask the secretariat to put it on the register.',
        },
      ],
    },
  ],
};
