import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import type { Cases } from '../../addin/ports/cases';
import type { OpenWorkbook } from '../../addin/ports/open-workbook';
import type { Service } from '../../addin/ports/service';
import type { Session } from '../../addin/ports/session';
import { App } from '../../addin/pane/App';
import { aFakeCases } from '../builders/a-fake-cases';
import { aFakeService } from '../builders/a-fake-service';
import { aFakeSession, aPerson } from '../builders/a-fake-session';
import { aFakeWorkbook } from '../builders/a-fake-workbook';
import { aLaidOutReturn } from '../builders/a-laid-out-return';

interface Change<Workbook> {
  readonly cases?: Partial<Cases>;
  readonly service?: Partial<Service>;
  /** Signed in as a preparer unless the test says otherwise. */
  readonly session?: Session;
  /** DWP's return for 2023-24 Q2 unless the test says otherwise. */
  readonly workbook?: Workbook;
}

/** The pane on 6 November 2023 with one view, and a second to go on to, called Check; with what the test changes. */
export function openView<Workbook extends OpenWorkbook>(
  View: ComponentType,
  change: Change<Workbook> = {},
) {
  const { session = aFakeSession(aPerson()), workbook = aFakeWorkbook(aLaidOutReturn) } = change;
  const cases = aFakeCases(change.cases);
  const service = aFakeService(change.service);
  const page = render(
    <App
      about={{ service: 'https://returns.example', version: '1.2.3' }}
      cases={cases}
      now={() => new Date('2023-11-06T09:00:00Z')}
      service={service}
      session={session}
      views={[
        { id: 'view', title: 'View', View },
        { id: 'check', title: 'Check', View: () => <p>The check</p> },
      ]}
      workbook={workbook}
    />,
  );
  return { ...page, cases, service };
}
