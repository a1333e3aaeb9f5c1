/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { accessibilityFaults } from '../../../../test/accessibility-faults';
import { openToDecide } from '../../../../test/pane/open-to-decide';
import { choose, press, typeIn } from '../../../../test/pane/type-a-decision';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';

updatesByThemselves();

describe('a decision', () => {
  it('tells in place what has to be put right, goes to the first, and sends nothing', async () => {
    const { sent } = await openToDecide();
    await choose('Outcome', 'approved with conditions');
    await press('Add a condition');
    await press('Add a contribution');
    await typeIn('Amount approved', '2 million');
    await press('Record the decision');

    expect(screen.getByText('Enter an amount in pounds, such as 1,250,000')).toBeTruthy();
    expect(screen.getByText('Enter who is to show it')).toBeTruthy();
    expect(screen.getByText('Choose a measure')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Amount approved' }));
    expect(sent).toEqual([]);
  });

  it('is recorded with its conditions and contributions, and stands in the history', async () => {
    const { container, sent } = await openToDecide();
    await press(/^Add this condition: A dated plan to move to One Login/);
    await typeIn('Amount approved', '£1,250,000.50');
    await typeIn('Owner', 'Example team');
    await typeIn('Condition due', '2024-06-30');
    await typeIn('What will show that it is met', 'A return');
    await press('Add a contribution');
    await choose('Measure', '18.vacancy-rate');
    await typeIn('Baseline, %', '18');
    await typeIn('Day of the baseline', '2023-06-30');
    await typeIn('Target, %', '10');
    await typeIn('Contribution due', '2025-03-31');
    await typeIn('Share of the target, %', '50');
    await choose('Method', 'growth');
    expect(await accessibilityFaults(container)).toEqual([]);
    await press('Record the decision');

    expect(await screen.findByText('Decision 1 is recorded')).toBeTruthy();
    expect(sent).toEqual([
      {
        reference: 'DWP-2024-001',
        organisation: 'dwp',
        title: 'Demonstration: a new service',
        outcome: 'approved with conditions',
        decidedOn: '2023-11-06',
        approved: 1_250_000_50,
        conditions: [
          {
            id: 'C1',
            text: 'A dated plan to move to One Login is agreed, and a return shows that onboarding has begun.',
            owner: 'Example team',
            due: '2024-06-30',
            shownBy: 'A return',
          },
        ],
        contributions: [
          {
            id: 'K1',
            measure: '18.vacancy-rate',
            baseline: { value: 18, date: '2023-06-30' },
            target: 10,
            due: '2025-03-31',
            method: 'growth',
            share: 0.5,
          },
        ],
        sequence: 1,
      },
    ]);
    const history = within(screen.getByRole('region', { name: 'Decisions' }));
    expect(await history.findByText(/^approved with conditions on 6 November 2023/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Decide again' })).toBeTruthy();
  });
});
