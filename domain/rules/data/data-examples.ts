import type { RuleExamples } from '../example';
import { assetInUseAvailableExamples } from './asset-in-use-available.examples';
import { issueAssetListedExamples } from './issue-asset-listed.examples';
import { ownedAssetHasOwnerExamples } from './owned-asset-has-owner.examples';

/** The worked examples of the rules on data assets and data-quality issues. */
export const dataExamples: readonly RuleExamples[] = [
  issueAssetListedExamples,
  assetInUseAvailableExamples,
  ownedAssetHasOwnerExamples,
];
