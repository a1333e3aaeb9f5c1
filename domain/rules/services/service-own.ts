import { periodDates } from '../../period/period-dates';
import { organisationName } from '../../roadmap/organisation-name';
import type { RuleContext } from '../context';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** Services move with reorganisations, so that another owner on the list is a question and not an error. */
export const serviceOwn = defineRule({
  id: 'service-own',
  title: 'Explain a service that the list gives to another organisation',
  severity: 'query',
  why: 'A row is left over from a template of another department, or both the old and the new owner return a service that has moved. Its transactions would be counted twice.',

  *find(context) {
    const { organisation, period, tables } = context.current;
    if (organisation === '' || !period) return;

    const { last } = periodDates(period);
    const owners = new Map(context.edition.services.map(({ id, owner }) => [id, owner]));
    const passedOn = predecessorsOf(organisation, last, context);
    for (const record of tables.services.records) {
      const owner = owners.get(record.values.service ?? '');
      if (owner === undefined || owner === organisation || passedOn.has(owner)) continue;

      const cell = enteredCell(context, 'services', record, 'service');
      if (cell) yield { ...cell, data: { owner: nameOf(owner, last, context) } };
    }
  },

  message: ({ owner }) => `The list of 75 services gives this service to ${owner}.`,
  expected: () => 'A service of your own organisation',
  action: ({ owner }) =>
    `Delete the row if ${owner} returns the service. If it has moved to you, say in a reason since when.`,
});

/** The organisations that have passed something on to an organisation by an ISO date. */
function predecessorsOf(organisation: string, by: string, { edition }: RuleContext): Set<string> {
  const passed = edition.organisations.filter(({ successors }) =>
    successors.some((each) => each.organisation === organisation && each.on <= by),
  );
  return new Set(passed.map(({ id }) => id));
}

function nameOf(id: string, on: string, { edition }: RuleContext): string {
  const owner = edition.organisations.find((each) => each.id === id);
  return owner ? organisationName(owner, on) : id;
}
