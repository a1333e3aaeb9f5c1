import type { RuleExamples } from '../example';

export const efficiencyHoldsOutputsExamples: RuleExamples = {
  rule: 'efficiency-holds-outputs',
  accept: [
    { name: 'outputs are held' },
    { name: 'outputs are raised', current: { tables: { savings: [{ outputs: 'raised' }] } } },
    {
      name: 'the cell is blank, which is reported as such',
      current: { tables: { savings: [{ outputs: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'two savings of three reduced outputs',
      current: {
        tables: {
          savings: [
            { outputs: 'reduced' },
            { saving: 'SV-02' },
            { saving: 'SV-03', outputs: 'reduced' },
          ],
        },
      },
      findings: [
        {
          sheet: 'Savings',
          cells: 'L5,L7',
          entered: 'Reduced',
          records: ['SV-01', 'SV-03'],
          message: 'Outputs were reduced, so this is a cut and not an efficiency.',
        },
      ],
    },
  ],
};
