import type { RuleExamples } from '../example';

export const ownedAssetHasOwnerExamples: RuleExamples = {
  rule: 'owned-asset-has-owner',
  accept: [
    { name: 'the asset is owned by a role' },
    {
      name: 'the asset has no owner, and the return says so',
      current: { tables: { data: [{ ownershipModel: 'no', owner: undefined }] } },
    },
    {
      name: 'the column of owners is missing',
      current: { cells: { 'Data assets!G4': 'Remarks', 'Data assets!G5': null } },
    },
  ],
  reject: [
    {
      name: 'Yes was copied down two rows without owners',
      current: { tables: { data: [{ owner: undefined }, { asset: 'DA-02', owner: undefined }] } },
      findings: [
        { sheet: 'Data assets', cells: 'G5:G6', entered: '', records: ['DA-01', 'DA-02'] },
      ],
    },
  ],
};
