import type { Rule } from '../define-rule';
import { assetInUseAvailable } from './asset-in-use-available';
import { issueAssetListed } from './issue-asset-listed';
import { ownedAssetHasOwner } from './owned-asset-has-owner';

/** Rules on data assets and data-quality issues, in the order in which they run. */
export const dataRules: readonly Rule[] = [
  issueAssetListed,
  assetInUseAvailable,
  ownedAssetHasOwner,
];
