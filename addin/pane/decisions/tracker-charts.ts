import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { bestToWorst } from '#domain/progress/status';
import type { InsertedTracker } from '../../ports/open-workbook';

// The rows never change, so that charts that a person moved or dressed stay as they are.
const statuses = [...bestToWorst, 'cannot be said', 'not approved', 'withdrawn'] as const;
const amounts = ['approved', 'spent', 'forecast'] as const;
const headers = ['Status', 'Decisions', 'Approved', 'Spent', 'Forecast'];

/** How many decisions of a tracker, by their references, have each status, and their money: as a table that draws two charts. */
export function trackerCharts(
  decisions: readonly DecisionInFull[],
  references: readonly string[],
): InsertedTracker {
  const isThere = new Set(references);
  const there = decisions.filter(({ progress }) => isThere.has(progress.decision.reference));
  return {
    sheet: 'Decision charts',
    table: 'RoadmapDecisionCharts',
    headers,
    rows: statuses.map((status) => {
      const these = there.filter(({ progress }) => progress.status === status);
      const pounds = amounts.map(
        (amount) =>
          these.reduce((pence, { progress }) => pence + (progress.money[amount] ?? 0), 0) / 100,
      );
      return [status, these.length, ...pounds];
    }),
    others: [],
    show: false,
    pounds: headers.slice(2),
    charts: [
      { title: 'Decisions by status', columns: ['Decisions'] },
      { title: 'Approved, spent and forecast by status (£)', columns: headers.slice(2) },
    ],
  };
}
