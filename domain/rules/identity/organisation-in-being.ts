import { periodDates } from '../../period/period-dates';
import { placeOfField } from '../../return/place-of';
import type { Edition } from '../../roadmap/edition';
import { organisationName } from '../../roadmap/organisation-name';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';
import { oneOf } from '../words/one-of';

/** A department may still have to close its books after it has ended, so this asks and does not refuse. */
export const organisationInBeing = defineRule({
  id: 'organisation-in-being',
  title: 'Explain a return for an organisation that was not there at the end of the quarter',
  severity: 'query',
  why: 'After a reorganisation the old workbook goes round for a while. Its figures and those of the successors would be counted twice.',

  *find({ current, edition }) {
    const at = placeOfField(current, 'organisation');
    const entered = current.fields.values.organisation;
    const organisation = edition.organisations.find(({ id }) => id === entered);
    if (!at || !organisation || !current.period) return;

    const { last } = periodDates(current.period);
    const { from = '', to = '9999-12-31' } = organisation.exists;
    if (from <= last && last < to) return;

    const name = organisationName(organisation, last, 'short');
    const event = last < from ? `began on ${dateWords(from)}` : `ended on ${dateWords(to)}`;
    const successors = namesOf(organisation.successors, edition, last);
    const others = last < from ? [] : successors;
    yield { at, record: '', entered: organisation.id, data: { name, event, others } };
  },

  message: ({ name, event }) => `${name} ${event}, so it was not there when the quarter ended.`,
  expected: ({ others }) =>
    others.length === 0 ? 'An organisation of that quarter' : `A return for ${oneOf(others)}`,
  action: ({ others }) =>
    others.length === 0
      ? 'Check the organisation and the period; if both are right, say why on the Reasons sheet, for the record Return.'
      : `Its work went to ${others.join(', ')}: return it there, or say why not on the Reasons sheet, for the record Return.`,
});

function namesOf(
  successors: Edition['organisations'][number]['successors'],
  { organisations }: Edition,
  on: string,
): readonly string[] {
  const ids = new Set(successors.map(({ organisation }) => organisation));
  return organisations
    .filter(({ id }) => ids.has(id))
    .map((organisation) => organisationName(organisation, on, 'short'));
}
