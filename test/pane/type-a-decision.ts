import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

const form = () => within(screen.getByRole('form'));

/** Chooses an option of the decision form, by its value. */
export async function choose(label: string, option: string): Promise<void> {
  await userEvent.selectOptions(form().getByLabelText(label, starting), option);
}

/** Types into a field of the decision form. */
export async function typeIn(label: string, text: string): Promise<void> {
  const field = form().getByLabelText(label, starting);
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

/** What stands in a field of the decision form. */
export function textIn(label: string): string {
  return form().getByLabelText<HTMLInputElement>(label, starting).value;
}

/** Presses a button, wherever it is, as soon as it is there. */
export async function press(name: RegExp | string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

// A required field has a star after its label.
const starting = { exact: true, normalizer: (text: string) => text.replace(/\*$/, '').trim() };
