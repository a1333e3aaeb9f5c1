import { foldProgress } from '../../functions/fold-progress';
import { simulatedGovernment } from '../simulation/simulated-government';
import type { Figure } from './figure';
import { growthOf } from './growth-of';
import { median } from './median';
import { processorTime } from './processor-time';

/** The progress of every decision of a simulated government, each organisation's worked out from its facts. */
export function progressFigures(): readonly Figure[] {
  const whole = { organisations: 25, quarters: 12, decisions: 2000 };
  const all = progressOf(whole);
  const decisions = [500, 1000, 2000].map((count) => ({ ...whole, decisions: count }));
  // Each organisation has as many decisions, however many organisations there are.
  const organisations = [6, 12, 25].map((count) => ({
    ...whole,
    organisations: count,
    decisions: count * 80,
  }));
  return [
    {
      what: 'progress of all 2,000 decisions from a fresh fold, CPU',
      measured: all.ms,
      slowest: all.slowestMs,
      unit: 'ms',
      atMost: 300,
    },
    {
      what: 'growth of progress from 500 to 2,000 decisions, exponent',
      measured: growthOf(decisions.map((size) => [size.decisions, progressOf(size).ms])),
      unit: '',
      atMost: 1.1,
    },
    {
      what: 'growth of progress from 6 to 25 organisations, exponent',
      measured: growthOf(organisations.map((size) => [size.organisations, progressOf(size).ms])),
      unit: '',
      atMost: 1.1,
    },
  ];
}

function progressOf(size: Parameters<typeof simulatedGovernment>[1]) {
  const government = simulatedGovernment(7, size);
  const times = Array.from({ length: 9 }, () =>
    processorTime(() => {
      const named = new Set(government.decisions.map(({ organisation }) => organisation));
      for (const organisation of named) {
        const decisions = government.decisions.filter((each) => each.organisation === organisation);
        const history = government.returns.filter((each) => each.organisation === organisation);
        foldProgress({ decisions, history, targets: [] }, {});
      }
    }),
  ).slice(2);
  return { ms: median(times), slowestMs: Math.max(...times) };
}
