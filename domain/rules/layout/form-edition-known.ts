import { plainWords } from '../../cells/plain-words';
import { placeOfField } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** The edition of the form says what every column means, so a return of another is not guessed at. */
export const formEditionKnown = defineRule({
  id: 'form-edition-known',
  title: 'Return on an edition of the form that is in use',
  severity: 'error',
  why: 'A workbook kept from an earlier year may have columns of the same name that ask for something else. Its figures would be read as what they are not.',

  *find({ current, faults, form }) {
    const at = placeOfField(current, 'formEdition');
    if (!at || current.form === form.id) return;
    const misread = faults.cells.some(({ table, column }) => {
      return table === 'return' && column.id === 'formEdition';
    });
    if (misread) return;

    const entered = current.fields.values.formEdition ?? '';
    const near = plainWords(entered) === plainWords(form.id);
    yield {
      at,
      record: '',
      entered,
      data: { edition: form.id, blank: entered === '' },
      ...(near && { fix: form.id }),
    };
  },

  message: ({ blank }) =>
    blank
      ? 'The return does not say which edition of the form it is on.'
      : 'The return is on an edition of the form that is not in use.',
  expected: ({ edition }) => edition,
  action: ({ edition }) => `Copy the figures into a new template of edition ${edition}.`,
});
