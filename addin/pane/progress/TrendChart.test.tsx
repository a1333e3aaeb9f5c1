/** @jest-environment jsdom */
import type { QuarterlyPoint } from '#domain/progress/quarterly-points';
import { render, screen } from '@testing-library/react';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { TrendChart } from './TrendChart';

const points: readonly QuarterlyPoint[] = [
  { period: { year: 2023, quarter: 1 }, actual: 55, expected: 55 },
  { period: { year: 2023, quarter: 2 }, expected: 60 },
  { period: { year: 2023, quarter: 3 }, actual: 70, expected: 65 },
];

describe('TrendChart', () => {
  it('is a picture with a name, and says the same in words', async () => {
    const { container } = render(
      <TrendChart measure="17.trained" name="Trained" points={points} target={90} />,
    );

    const picture = screen.getByRole('img', { name: 'Trend: Trained' });
    const words = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toBe(
      '2023-24 Q1: 55, expected 55. 2023-24 Q2: nothing returned, expected 60. 2023-24 Q3: 70, expected 65.',
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says what each line is, so that nobody has to know it by its colour', () => {
    render(<TrendChart measure="17.trained" name="Trained" points={points} target={90} />);

    expect(
      screen.getByText(/2023-24 Q1 to 2023-24 Q3\. Line: returned\. Dashes: expected\./),
    ).toBeTruthy();
    expect(screen.getByText(/Dots: target/)).toBeTruthy();
  });

  it('speaks of no target where there is none', () => {
    render(<TrendChart measure="17.trained" name="Trained" points={points} />);

    expect(screen.queryByText(/Dots/)).toBeNull();
  });

  it('draws nothing where nothing was returned', () => {
    const none = points.map(({ period }) => ({ period, expected: 60 }));
    render(<TrendChart measure="17.trained" name="Trained" points={none} />);

    expect(screen.queryByRole('img')).toBeNull();
  });
});
