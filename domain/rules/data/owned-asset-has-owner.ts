import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** The ownership model is a role that answers for the asset; a Yes without the role is no owner. */
export const ownedAssetHasOwner = defineRule({
  id: 'owned-asset-has-owner',
  title: 'Name the role that owns a data asset under the model',
  severity: 'error',
  why: 'Yes is copied down the column when the model is adopted. Commitment 6 counts assets that have an owner, and nobody could be asked about these.',

  *find(context) {
    for (const record of context.current.tables.data.records) {
      const { owner, ownershipModel } = record.values;
      if (ownershipModel !== 'yes' || owner !== undefined) continue;

      const cell = enteredCell(context, 'data', record, 'owner', ['ownershipModel']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'The asset is owned under the model and the role that owns it is blank.',
  expected: () => 'A role, such as Chief Data Officer',
  action: () => 'Give the role that owns the asset, or choose No in Owned under the model.',
});
