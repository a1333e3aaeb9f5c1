import { placeOfField } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** A return that its own department does not stand by is a draft. */
export const signOffGiven = defineRule({
  id: 'sign-off-given',
  title: 'Submit a return once the department agrees with its figures',
  severity: 'error',
  why: 'A draft that is submitted moves the progress of every decision that it touches, and has to be restated as soon as the figures are agreed.',

  *find({ current }) {
    const at = placeOfField(current, 'signOff');
    if (!at || current.fields.values.signOff !== 'no') return;

    yield { at, record: '', entered: 'No', data: {} };
  },

  message: () => 'The return says that it is not ready to certify.',
  expected: () => 'Yes',
  action: () => 'Choose Yes once the figures are agreed in the department, and submit it then.',
});
