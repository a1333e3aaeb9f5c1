import { plainWords } from '../../cells/plain-words';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** An issue belongs to an asset, so that the review can see which assets cannot be trusted. */
export const issueAssetListed = defineRule({
  id: 'issue-asset-listed',
  title: 'Give a data asset that is on the Data assets sheet',
  severity: 'error',
  why: 'The id of the asset was changed on one sheet only, or its name is typed. The issue would then belong to no asset, and an asset with issues would look clean.',

  *find(context) {
    const { data, issues } = context.current.tables;
    if (data.columns.asset === undefined) return;

    const known = new Set(data.records.map(({ values }) => values.asset));
    const byWords = new Map<string, string>();
    for (const { values } of data.records) {
      if (values.asset === undefined) continue;
      byWords.set(plainWords(values.asset), values.asset);
      if (values.name !== undefined) byWords.set(plainWords(values.name), values.asset);
    }

    for (const record of issues.records) {
      const { asset } = record.values;
      if (asset === undefined || known.has(asset)) continue;

      const cell = enteredCell(context, 'issues', record, 'asset');
      const fix = byWords.get(plainWords(asset));
      const found = { sheet: data.sheet, meant: fix ?? '' };
      if (cell) yield { ...cell, ...(fix !== undefined && { fix }), data: found };
    }
  },

  message: ({ sheet }) => `The sheet ${sheet} has no asset with this id.`,
  expected: ({ sheet, meant }) => (meant === '' ? `The id of an asset on ${sheet}` : meant),
  action: ({ sheet, meant }) =>
    meant === ''
      ? `Copy the id of the asset from ${sheet}, or add the asset there.`
      : `Change the id to ${meant}.`,
});
