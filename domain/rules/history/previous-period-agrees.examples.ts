import type { RuleExamples } from '../example';

const vacancyRate = (lastValue: number | undefined) => ({
  tables: { measures: [{ measure: '18.vacancy-rate', lastValue }] },
});

export const previousPeriodAgreesExamples: RuleExamples = {
  rule: 'previous-period-agrees',
  accept: [
    { name: 'the figure is the last return’s', current: vacancyRate(12) },
    {
      name: 'it differs by less than the measure shows',
      current: vacancyRate(12.04),
    },
    { name: 'the cell is blank', current: vacancyRate(undefined) },
    { name: 'it is the first return', current: vacancyRate(20), previous: 'none' },
  ],
  reject: [
    {
      name: 'the figure was typed over',
      current: vacancyRate(12.06),
      findings: [
        {
          sheet: 'Measures',
          cells: 'O5',
          entered: '12.1%',
          fix: 12,
          message: 'The last accepted return gave 12%.',
        },
      ],
    },
    {
      name: 'the last return gave no figure, and the cell has a zero',
      current: vacancyRate(0),
      previous: { tables: { people: [] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'O5',
          entered: '0%',
          message: 'The last accepted return gave no figure for this measure.',
        },
      ],
    },
  ],
};
