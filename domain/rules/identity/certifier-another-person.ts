import { plainWords } from '../../cells/plain-words';
import { placeOfField } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** A return is certified by a second person, so that somebody who did not make the figures answers for them. */
export const certifierAnotherPerson = defineRule({
  id: 'certifier-another-person',
  title: 'Name another person than the contact as certifier',
  severity: 'error',
  why: 'One person who fills in the return and certifies it checks nobody’s work but their own. The certification would be refused later, on the last day.',

  *find({ current }) {
    const at = placeOfField(current, 'certifierName');
    const contact = placeOfField(current, 'contactName');
    const { certifierName, contactName } = current.fields.values;
    if (!at || certifierName === undefined || contactName === undefined) return;
    if (plainWords(certifierName) !== plainWords(contactName)) return;

    yield { at, also: contact ? [contact] : [], record: '', entered: certifierName, data: {} };
  },

  message: () => 'The certifier has the name of the contact.',
  expected: () => 'The name of another person',
  action: () =>
    'Name the accounting officer or the delegate who will certify the return, or another contact.',
});
