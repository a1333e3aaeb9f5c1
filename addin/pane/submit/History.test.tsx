/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { form } from '#domain/form/edition-2022-25-1/form';
import { readReturn } from '#domain/return/read-return';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aReceipt } from '../../../test/builders/a-receipt';
import { returnWith } from '../../../test/builders/a-return-with-faults';
import { openSubmit } from '../../../test/open-submit';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { ServiceError, type Service } from '../../ports/service';

updatesByThemselves();

const returned = (cells: Parameters<typeof returnWith>[0]) =>
  readReturn(returnWith(cells), form).return;
const first = returned({ 'Return!B10': 'Chief Executive' });
const second = returned({ 'Services!E5': 7 });
const versions = () =>
  Promise.resolve([
    { receipt: aReceipt() },
    { receipt: aReceipt({ version: 2, hash: 'b', receivedAt: '2023-10-21T09:30:00.000Z' }) },
  ]);
const answering: Service['version'] = (_, version) =>
  Promise.resolve({ version, return: version === 1 ? first : second });

async function open(version: Service['version'] = answering) {
  const pane = await openSubmit({ service: { versions, version } });
  const button = await screen.findByRole('button', { name: 'What changed' });
  await pane.user.click(button);
  return { ...pane, button };
}
const changes = () =>
  screen.findByRole('region', { name: '2023-24 Q2: changed from version 1 to version 2' });

describe('the history of a return', () => {
  it('says what differed between a version and the one before, by sheet, record and column', async () => {
    const { button, container, service } = await open();
    const region = await changes();
    expect(
      await within(region).findByText('Certifier role was Chief Executive, is Finance Director'),
    ).toBeTruthy();
    const lines = within(region).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toContain(
      'signing-up-to-register-to-vote: Started online was 50,000, is 7',
    );
    expect(service.asked).toEqual(
      expect.arrayContaining(['version 2023-24-Q2 1', 'version 2023-24-Q2 2']),
    );
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('has nothing to compare a first version with, and says so', async () => {
    await openSubmit({ service: { versions } });
    expect(await screen.findByRole('cell', { name: 'First version' })).toBeTruthy();
  });

  it('says that it is asking, and can be folded away meanwhile', async () => {
    const { button, user } = await open(() => new Promise(() => undefined));
    expect(within(await changes()).getByText('Asking for both versions')).toBeTruthy();
    await user.click(button);
    expect(screen.queryByText('Asking for both versions')).toBeNull();
  });

  it('says that the service does not answer, and can be tried again', async () => {
    let down = true;
    const { container, user } = await open((period, version) =>
      down ? Promise.reject(new ServiceError('offline', 'See to it.')) : answering(period, version),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
    expect(await accessibilityFaults(container)).toEqual([]);
    down = false;
    await user.click(within(await changes()).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Chief Executive/)).toBeTruthy();
  });

  it('says so where no figure differs', async () => {
    await open((_, version) => Promise.resolve({ version, return: first }));
    expect(await screen.findByText(/No figure or text differs/)).toBeTruthy();
  });
});
