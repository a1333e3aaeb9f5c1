import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { OpenWorkbook } from '../addin/ports/open-workbook';
import type { Service } from '../addin/ports/service';
import type { Session } from '../addin/ports/session';
import { App } from '../addin/pane/App';
import { aFakeService } from './builders/a-fake-service';
import { aFakeSession, aPerson } from './builders/a-fake-session';
import { aFakeWorkbook } from './builders/a-fake-workbook';
import { aCleanReturn } from './builders/a-return-with-faults';

interface Given {
  readonly cells?: typeof aCleanReturn;
  readonly service?: Partial<Service>;
  readonly session?: Session;
  readonly workbook?: Partial<OpenWorkbook>;
}

/** The pane at its Submit view, over fakes of its ports; a preparer is signed in unless the test says otherwise. */
export async function openSubmit(given: Given = {}) {
  const workbook = aFakeWorkbook(given.cells ?? aCleanReturn, given.workbook);
  const service = aFakeService(given.service);
  const session = given.session ?? aFakeSession(aPerson());
  const { container } = render(
    <App
      now={() => new Date('2023-10-20T12:00:00Z')}
      service={service}
      session={session}
      workbook={workbook}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Submit' }));
  return { container, service, session, user, workbook };
}

/** The button that submits, once it is there. */
export function submitButton() {
  return screen.findByRole('button', { name: /^Submit/ });
}

/** What was submitted to a fake service, by the version that each followed: `submit 0`. */
export function submitted({ asked }: { readonly asked: readonly string[] }): readonly string[] {
  return asked.filter((each) => each.startsWith('submit'));
}
