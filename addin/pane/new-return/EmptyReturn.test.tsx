/** @jest-environment jsdom */
import type { ReturnValues } from '#domain/form/lay-out';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { openView } from '../../../test/pane/open-view';
import { App } from '../App';
import { NewReturnView } from './NewReturnView';

const empty = { sheets: [], names: {}, properties: {} };

function openSignedOut() {
  const given: ReturnValues[] = [];
  const makeReturn = (values: ReturnValues) => {
    given.push(values);
    return Promise.resolve();
  };
  const workbook = aFakeWorkbook(empty, { makeReturn });
  return { ...openView(NewReturnView, { session: aFakeSession(), workbook }), given };
}
const organisation = () =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: 'Organisation' });

describe('a new return while signed out', () => {
  it('is made from the form alone, for the organisation and quarter that were chosen', async () => {
    const { given, service } = openSignedOut();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2022-23 Q4');
    await userEvent.selectOptions(await organisation(), 'Department for Work and Pensions');
    expect(screen.getByText(/filled in only when you make it after signing in/)).toBeTruthy();
    expect(screen.getByText('Spend')).toBeTruthy();

    await userEvent.click(await screen.findByRole('button', { name: 'Make the sheets' }));

    await screen.findByRole('button', { name: 'Check the return' });
    expect(given.map(({ fields }) => [fields?.organisation, fields?.period])).toEqual([
      ['dwp', '2022-23 Q4'],
    ]);
    expect(service.asked).toEqual([]);
  });

  it('is made of no organisation that nobody chose', async () => {
    const { container } = openSignedOut();
    expect((await organisation()).value).toBe('');

    expect(screen.getByText('Choose an organisation to see what will be made.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make the sheets' })).toBeNull();
    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });

  it('is for organisations that were there at the end of the quarter', async () => {
    openSignedOut();
    const ids = async () =>
      within(await organisation())
        .getAllByRole<HTMLOptionElement>('option')
        .map(({ value }) => value);
    expect(await ids()).not.toContain('beis');

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2022-23 Q3');

    expect(await ids()).toContain('beis');
    expect(await ids()).not.toContain('dsit');
  });

  it('can be made without a service at all', async () => {
    render(
      <App
        views={[{ id: 'view', title: 'View', View: NewReturnView }]}
        workbook={aFakeWorkbook(empty)}
      />,
    );
    expect(screen.getByText('There is no service to ask')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();

    await userEvent.selectOptions(await organisation(), 'HM Treasury');

    expect(await screen.findByRole('button', { name: 'Make the sheets' })).toBeTruthy();
  });
});
