/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aCaseInFull } from '../../../../test/builders/a-case-in-full';
import { aFakeWorkbook } from '../../../../test/builders/a-fake-workbook';
import { aLaidOutReturn } from '../../../../test/builders/a-laid-out-return';
import { openView } from '../../../../test/pane/open-view';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';
import type { CriterionResult } from '#domain/alignment/assess-alignment';
import { CheckView } from '../../check/CheckView';
import { CasesView } from '../CasesView';

const result: CriterionResult = {
  criterion: {
    commitment: 18,
    id: 'vacancies-falling',
    title: 'Show that vacancies fall',
    question: 'What is done about vacancies?',
    why: 'Made up for a test.',
  },
  result: 'not aligned',
  reasons: [
    {
      words: 'The vacancy rate rose.',
      source: {
        kind: 'return',
        period: { year: 2023, quarter: 2 },
        version: 1,
        evidence: { sheet: 'People', cells: 'C5:D5,F5' },
      },
    },
    {
      words: 'Another department bought it.',
      source: { kind: 'case', reference: 'HMRC-2023-001', organisation: 'hmrc' },
    },
  ],
};

async function open(organisation: string) {
  const full = aCaseInFull({ case: { organisation } });
  const workbook = aFakeWorkbook(aLaidOutReturn);
  openView(
    () => (
      <>
        <CheckView />
        <CasesView />
      </>
    ),
    {
      cases: {
        one: () =>
          Promise.resolve({ ...full, assessment: { ...full.assessment, alignment: [result] } }),
      },
      workbook,
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^DWP-2024-001/ }));
  await screen.findByText('The vacancy rate rose.');
  return workbook;
}

updatesByThemselves();

describe('the source of a reason', () => {
  it('is a cell to go to where the open workbook is that return', async () => {
    const workbook = await open('dwp');

    await userEvent.click(await screen.findByRole('button', { name: 'Go to People, C5:D5, F5' }));

    expect(workbook.asked).toContain('goTo People!C5:D5,F5');
  });

  it('is the version, sheet and cells of the return where another workbook is open', async () => {
    await open('hmrc');

    expect(
      await screen.findByText('People, C5:D5, F5, in the return for 2023-24 Q2, version 1'),
    ).toBeTruthy();
    expect(screen.getByText(/^Case HMRC-2023-001 of .*Revenue (and|&) Customs/)).toBeTruthy();
  });
});
