import { aCase } from '../../test/builders/a-case';
import { pipelineFrom } from './pipeline';

const first = { year: 2024, quarter: 3 } as const;

describe('the pipeline of the next 15 months', () => {
  it('is five quarters, with what begins in each', () => {
    const cases = ['2024-09-30', '2024-10-01', '2024-12-31', '2025-12-31', '2026-01-01'].map(
      (begins) => aCase({ begins, amount: 100 }),
    );
    const pipeline = pipelineFrom(first, cases);
    expect(pipeline.map(({ period }) => period)).toEqual([
      { year: 2024, quarter: 3 },
      { year: 2024, quarter: 4 },
      { year: 2025, quarter: 1 },
      { year: 2025, quarter: 2 },
      { year: 2025, quarter: 3 },
    ]);
    expect(pipeline.map(({ amount }) => amount)).toEqual([200, 0, 0, 0, 100]);
  });

  it('lists a quarter’s cases by the day on which they begin', () => {
    const cases = ['2024-12-01', '2024-10-01'].map((begins) => aCase({ begins }));
    const [quarter] = pipelineFrom(first, cases);
    expect(quarter?.cases.map(({ begins }) => begins)).toEqual(['2024-10-01', '2024-12-01']);
  });
});
