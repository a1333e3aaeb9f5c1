import { lists } from '../../form/edition-2022-25-1/lists';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** The Government Efficiency Framework's own test: less for less is a cut. */
export const efficiencyHoldsOutputs = defineRule({
  id: 'efficiency-holds-outputs',
  title: 'Count only savings that hold or raise outputs',
  severity: 'error',
  why: 'Money that is saved by doing less is a cut. Counted here it would overstate the efficiency that the roadmap has brought.',

  *find({ current: { tables } }) {
    for (const record of tables.savings.records) {
      if (record.values.outputs !== 'reduced') continue;
      const at = placeOf(tables.savings, record, 'outputs');
      if (at) yield { at, record: record.id, entered: lists.outputs.reduced, data: {} };
    }
  },

  message: () => 'Outputs were reduced, so this is a cut and not an efficiency.',
  expected: () => 'Held or Raised',
  action: () =>
    'Delete the row. If only a part of the saving came from doing less, take that part out of the amounts and choose Held.',
});
