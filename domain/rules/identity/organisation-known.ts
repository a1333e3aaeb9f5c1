import { plainWords } from '../../cells/plain-words';
import { placeOfField } from '../../return/place-of';
import type { Organisation } from '../../roadmap/organisation';
import type { FormContext } from '../context';
import { defineRule } from '../define-rule';

/** Names change and ids do not, so a return is kept under an id of the roadmap's edition. */
export const organisationKnown = defineRule({
  id: 'organisation-known',
  title: 'Give the id of an organisation that the roadmap covers',
  severity: 'error',
  why: 'Departments are renamed, and write their names in many ways. Under any other word than its id, a return would not be found beside those of other quarters.',

  *find({ current, edition }: FormContext) {
    const at = placeOfField(current, 'organisation');
    const entered = current.fields.values['organisation'];
    if (!at || typeof entered !== 'string') return;
    if (edition.organisations.some(({ id }) => id === entered)) return;

    const fix = idOfName(entered, edition.organisations);
    yield { at, record: '', entered, data: { id: fix ?? '' }, ...(fix !== undefined && { fix }) };
  },

  message: ({ id }) =>
    id === ''
      ? 'This is not the id of an organisation that the roadmap covers.'
      : 'The organisation is not given by its id.',
  expected: ({ id }) => (id === '' ? 'The id of a department or body, such as dwp' : id),
  action: ({ id }) =>
    id === ''
      ? 'Copy the id from your template; if your organisation has none, ask the secretariat of the review.'
      : `Give the id ${id} if that is your organisation.`,
});

/** The id of the organisation that ever had this name, in full or short. */
function idOfName(text: string, organisations: readonly Organisation[]): string | undefined {
  const words = plainWords(text.replaceAll('&', ' and '));
  return organisations.find(({ id, names }) =>
    [id, ...names.flatMap(({ name, short }) => [name, short])].some(
      (name) => plainWords(name) === words,
    ),
  )?.id;
}
