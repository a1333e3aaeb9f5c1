/** @jest-environment jsdom */
import { form } from '#domain/form/edition-2022-25-1/form';
import type { ReturnValues } from '#domain/form/lay-out';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aDecision } from '../../../test/builders/a-decision';
import { aFakeSession } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aLaidOutReturn } from '../../../test/builders/a-laid-out-return';
import { openView } from '../../../test/pane/open-view';
import { WorkbookError } from '../../ports/open-workbook';
import { ServiceError, type Service } from '../../ports/service';
import { NewReturnView } from './NewReturnView';

const empty = { sheets: [], names: {}, properties: {} };
const register = { organisation: 'dwp', targets: [], decisions: [aDecision()] };

/** The view over an empty workbook, with a register that has one decision, with what the test changes. */
function open(change: Partial<Parameters<typeof openView>[1]> = {}) {
  const service = { register: () => Promise.resolve({ organisation: 'dwp', register }) };
  return openView(NewReturnView, { service, workbook: aFakeWorkbook(empty), ...change });
}

const makeButton = () => screen.findByRole('button', { name: 'Make the sheets' });

describe('NewReturnView', () => {
  it('is for the last quarter that has ended', async () => {
    const { service } = open();
    await makeButton();

    const quarter = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Quarter' });
    expect(quarter.value).toBe('2023-24-Q2');
    expect(service.asked).toContain('register 2023-24-Q2');
  });

  it('says which sheets will be made and what they are filled in from', async () => {
    open();
    await makeButton();

    const sheets = within(screen.getByRole('list', { name: 'Sheets' })).getAllByRole('listitem');
    expect(sheets).toHaveLength(form.tables.length + 1);
    expect(screen.getByText('Spend: 1 row filled in')).toBeTruthy();
    expect(
      screen.getByText('Filled in from 0 targets, 1 approved decision, no earlier return.'),
    ).toBeTruthy();
  });

  it('makes the sheets of the quarter that was chosen, and goes on to the check', async () => {
    const given: ReturnValues[] = [];
    const makeReturn = (values: ReturnValues) => {
      given.push(values);
      return Promise.resolve();
    };
    open({ workbook: aFakeWorkbook(empty, { makeReturn }) });
    await makeButton();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2022-23 Q4');
    await userEvent.click(await makeButton());

    expect(given.map(({ fields }) => fields?.period)).toEqual(['2022-23 Q4']);
    await userEvent.click(await screen.findByRole('button', { name: 'Check the return' }));
    expect(await screen.findByText('The check')).toBeTruthy();
  });

  it('refuses in words where a sheet of the return is there', async () => {
    open({ workbook: aFakeWorkbook(aLaidOutReturn) });

    const heading = await screen.findByText('This workbook has sheets of these names');
    expect(heading.parentElement?.textContent).toMatch(/Return, .*Services/);
    expect(screen.queryByRole('button', { name: 'Make the sheets' })).toBeNull();
  });

  it('says what stood in the way, and lets it be tried again', async () => {
    const makeReturn = () => Promise.reject(new WorkbookError('cell being edited'));
    open({ workbook: aFakeWorkbook(empty, { makeReturn }) });

    await userEvent.click(await makeButton());

    expect((await screen.findByRole('alert')).textContent).toMatch(/A cell is being edited/);
    expect(await makeButton()).toBeTruthy();
  });

  it('asks a person who is signed out to sign in', async () => {
    open({ session: aFakeSession() });

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await makeButton()).toBeTruthy();
  });

  it('says that the service does not answer, and can be tried again', async () => {
    let down = true;
    const ask: Service['register'] = () =>
      down
        ? Promise.reject(new ServiceError('offline', 'See that you are online.'))
        : Promise.resolve({ organisation: 'dwp' });
    open({ service: { register: ask } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not answer/);

    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await makeButton()).toBeTruthy();
  });

  it('makes nothing in a file that was opened in a browser', () => {
    open({ workbook: { ...aFakeWorkbook(empty), kind: 'file' } });

    expect(screen.getByText('Returns are made in Excel')).toBeTruthy();
  });

  it('has nothing that axe finds wrong', async () => {
    const { container } = open();
    await makeButton();

    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });
});
