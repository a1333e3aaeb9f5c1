import { plainWords } from '../../cells/plain-words';
import { organisationName } from '../../roadmap/organisation-name';
import { defineRule } from '../../rules/define-rule';
import type { CaseContext } from './case-context';
import { enteredField } from './entered-field';

/** The case is held against what the return says of its service, which is found by its id and its owner. */
export const caseServiceOwn = defineRule({
  id: 'case-service-own',
  title: 'Name a service of your own by its id',
  severity: 'error',
  why: 'A case is held against what the department’s returns say of its service. By another name than its id, or among the services of another department, nothing would be found.',

  *find(context: CaseContext) {
    const { current, edition, today } = context;
    const field = enteredField(context, 'subject');
    if (!field) return;
    const { organisation } = current.fields.values;
    const words = plainWords(field.entered);
    const meant = edition.services.find(
      ({ id, name }) =>
        id === field.entered || plainWords(name) === words || plainWords(id) === words,
    );
    if (!meant) return; // case-service-listed says what becomes of it

    if (meant.owner !== organisation) {
      const owner = edition.organisations.find(({ id }) => id === meant.owner);
      const data = { id: '', owner: owner ? organisationName(owner, today) : meant.owner };
      yield { ...field, data };
    } else if (meant.id !== field.entered) {
      yield { ...field, data: { id: meant.id, owner: '' }, fix: meant.id };
    }
  },

  message: ({ owner }) =>
    owner === ''
      ? 'The service is not given by its id.'
      : `The roadmap lists this service under ${owner}.`,
  expected: ({ id }) => (id === '' ? 'The id of a service or system of your own' : id),
  action: ({ id }) =>
    id === ''
      ? 'Give the id of your own service or system, or correct the organisation; leave it blank where the case changes none.'
      : `Give the id ${id} if that is the service.`,
});
