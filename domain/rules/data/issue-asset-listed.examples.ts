import type { RuleExamples } from '../example';

const sheet = 'Data quality';
const of = (asset: string | undefined) => ({ tables: { issues: [{ asset }] } });

export const issueAssetListedExamples: RuleExamples = {
  rule: 'issue-asset-listed',
  accept: [
    { name: 'the asset of the issue is listed' },
    { name: 'a blank is for another rule', current: of(undefined) },
    { name: 'the Data assets sheet is missing', current: { without: ['Data assets'] } },
    { name: 'there are no issues', current: { tables: { issues: [] } } },
  ],
  reject: [
    {
      name: 'the id differs in case and hyphen',
      current: of('da 01'),
      findings: [{ sheet, cells: 'B5', entered: 'da 01', fix: 'DA-01', expected: 'DA-01' }],
    },
    {
      name: 'the name of the asset stands for its id',
      current: of('Example address data'),
      findings: [{ sheet, cells: 'B5', entered: 'Example address data', fix: 'DA-01' }],
    },
    {
      name: 'two issues are of an asset that is not listed',
      current: { tables: { issues: [{ asset: 'DA-09' }, { issue: 'DQ-02', asset: 'DA-09' }] } },
      findings: [
        {
          sheet,
          cells: 'B5:B6',
          entered: 'DA-09',
          message: 'The sheet Data assets has no asset with this id.',
          action: 'Copy the id of the asset from Data assets, or add the asset there.',
        },
      ],
    },
    {
      name: 'there are no assets at all',
      current: { tables: { data: [] } },
      findings: [{ sheet, cells: 'B5', entered: 'DA-01' }],
    },
  ],
};
