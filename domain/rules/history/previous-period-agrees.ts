import { roundHalfAway } from '../../progress/round-half-away';
import { placeOf } from '../../return/place-of';
import { measureById } from '../../roadmap/measure-by-id';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { figureInUnit } from '../words/figure-in-unit';

/** Progress is worked out from the ledger and never from this cell, so that it is only a note. */
export const previousPeriodAgrees = defineRule({
  id: 'previous-period-agrees',
  title: 'Leave last quarter’s figure as the last accepted return has it',
  severity: 'note',
  why: 'The cell is overwritten, or last quarter was restated after the template was made. Readers of the workbook would see a movement that did not happen.',

  *find({ current: { tables }, edition, previous }) {
    if (!previous) return;

    const { measures } = tables;
    for (const record of measures.records) {
      const { lastValue, measure: id = '' } = record.values;
      const measure = measureById(edition, id);
      const at = placeOf(measures, record, 'lastValue');
      if (lastValue === undefined || !measure || !at) continue;

      const own = previous.observations.find(
        (observation) => observation.measure === id && observation.subject === undefined,
      );
      const words = (figure: number) =>
        figureInUnit(measure.unit, roundHalfAway(figure, measure.decimals));
      const entered = words(lastValue);
      const returned = own?.value === undefined ? '' : words(own.value);
      if (entered === returned) continue;

      const also = otherCells(measures, record, ['measure']);
      const fix = own?.value === undefined ? {} : { fix: own.value };
      yield { at, also, record: record.id, entered, data: { returned }, ...fix };
    }
  },

  message: ({ returned }) =>
    returned === ''
      ? 'The last accepted return gave no figure for this measure.'
      : `The last accepted return gave ${returned}.`,
  expected: ({ returned }) => (returned === '' ? 'A blank' : returned),
  action: ({ returned }) =>
    returned === ''
      ? 'Clear the cell.'
      : 'Put back what the last return gave. To correct last quarter, submit its return again.',
});
