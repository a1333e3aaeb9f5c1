import type { RuleExamples } from '../example';

export const forecastCoversSpendExamples: RuleExamples = {
  rule: 'forecast-covers-spend',
  accept: [
    { name: 'there is more to come' },
    {
      name: 'the work is complete: the forecast is what was spent',
      current: { tables: { spend: [{ spent: 470_000_000, forecast: 470_000_000 }] } },
    },
    {
      name: 'one of the two is blank, which is reported as such',
      current: { tables: { spend: [{ spent: undefined }] } },
    },
    {
      name: 'nothing is spent and nothing forecast',
      current: { tables: { spend: [{ spent: 0, forecast: 0 }] } },
    },
  ],
  reject: [
    {
      name: 'the forecast is a penny below the spend',
      current: { tables: { spend: [{ spent: 195_000_000, forecast: 194_999_999 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'E5',
          entered: '£1,949,999.99',
          message:
            'The forecast at completion is below the £1,950,000 that has been spent already.',
        },
      ],
    },
    {
      name: 'the forecast is zero, offline',
      current: { tables: { spend: [{ forecast: 0 }] } },
      register: 'none',
      findings: [{ sheet: 'Spend', cells: 'E5', entered: '£0' }],
    },
  ],
};
