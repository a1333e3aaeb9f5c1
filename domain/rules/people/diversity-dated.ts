import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** Commitment 19 asks for a roadmap and for the date that it commits to: one is not the other. */
export const diversityDated = defineRule({
  id: 'diversity-dated',
  title: 'Give the date that the diversity roadmap commits to',
  severity: 'error',
  why: 'Yes is chosen for a roadmap that commits to no date. Commitment 19 asks for both, so that it would be counted as met when it is not.',

  *find(context) {
    for (const record of context.current.tables.people.records) {
      const { diversityRoadmap, diversityDate } = record.values;
      if (diversityRoadmap !== 'yes' || diversityDate !== undefined) continue;

      const cell = enteredCell(context, 'people', record, 'diversityDate', ['diversityRoadmap']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'There is a diversity roadmap, and the date that it commits to is blank.',
  expected: () => 'The date by which the roadmap commits to it',
  action: () => 'Give the date, or choose No in Diversity roadmap while it commits to none.',
});
