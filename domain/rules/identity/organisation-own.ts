import { placeOfField } from '../../return/place-of';
import { organisationName } from '../../roadmap/organisation-name';
import { defineRule } from '../define-rule';

/** Nobody returns figures for another organisation, and a workbook copied from one must not pass for its own. */
export const organisationOwn = defineRule({
  id: 'organisation-own',
  title: 'Return for your own organisation',
  severity: 'error',
  why: 'Workbooks are passed from one department to the next as examples. A return that still names the first would replace that department’s figures.',

  *find({ current, edition, organisation, today }) {
    const at = placeOfField(current, 'organisation');
    const entered = current.fields.values.organisation;
    if (!at || entered === undefined) return;
    if (organisation === undefined || entered === organisation) return;

    const own = edition.organisations.find(({ id }) => id === organisation);
    const name = own ? organisationName(own, today) : organisation;
    yield { at, record: '', entered, data: { id: organisation, name } };
  },

  message: ({ name }) =>
    `The return is for another organisation than yours: you are signed in for ${name}.`,
  expected: ({ id }) => id,
  action: () =>
    'Use the template of your own organisation, or sign in for the organisation whose return this is.',
});
