import type { RuleExamples } from '../example';

export const assetInUseAvailableExamples: RuleExamples = {
  rule: 'asset-in-use-available',
  accept: [
    { name: 'the asset is available and in use' },
    {
      name: 'the asset is neither available nor in use',
      current: { tables: { data: [{ availability: 'not-available', inUse: 'no' }] } },
    },
    {
      name: 'the asset is available and nobody uses it',
      current: { tables: { data: [{ inUse: 'no' }] } },
    },
    {
      name: 'a blank is for another rule',
      current: { tables: { data: [{ availability: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'two assets are in use and not available',
      current: {
        tables: {
          data: [
            { availability: 'not-available' },
            { asset: 'DA-02', availability: 'not-available' },
          ],
        },
      },
      findings: [
        { sheet: 'Data assets', cells: 'E5:E6', entered: 'Yes', records: ['DA-01', 'DA-02'] },
      ],
    },
  ],
};
