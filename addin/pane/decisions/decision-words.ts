import { formatPeriod } from '#domain/period/format-period';
import type { ChangedBy, DecisionChange } from '#domain/progress/changes-of-decision';
import type { DecisionProgress } from '#domain/progress/decision-progress';
import type { Warning } from '#domain/progress/early-warning';
import { evidenceWords } from '#domain/progress/evidence-words';
import type { Forecast } from '#domain/progress/forecast';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import { dateWords } from '#domain/rules/words/date';
import { moneyWords } from '#domain/rules/words/money';

/** Why the next quarter decides, in a sentence. */
export function warningWords(progress: DecisionProgress, warning: Warning): string {
  switch (warning.why) {
    case 'due next quarter':
      return `${nameOf(progress, warning.contribution)} is due on ${dateWords(warning.due)} and is not achieved`;
    case 'forecast to miss':
      return `${nameOf(progress, warning.contribution)} is forecast to miss its target of ${dateWords(warning.due)}`;
    case 'condition due next quarter':
      return `Condition ${warning.condition} is due on ${dateWords(warning.due)}`;
    case 'condition overdue':
      return `Condition ${warning.condition} was due on ${dateWords(warning.due)}`;
    case 'forecast over the amount approved':
      return `Forecast to cost ${moneyWords(warning.over)} more than was approved`;
  }
}

/** What changed since the quarter before, and by which version and cells. */
export function changeWords(progress: DecisionProgress, change: DecisionChange): string {
  switch (change.what) {
    case 'contribution': {
      const { measure } = contributionOf(progress, change.id) ?? { measure: '' };
      const { from, to } = change.value;
      const value =
        from === to ? '' : `, from ${valueWords(measure, from)} to ${valueWords(measure, to)}`;
      const status =
        change.status.from === change.status.to
          ? `still ${change.status.to}`
          : `${change.status.from}, now ${change.status.to}`;
      return `${nameOf(progress, change.id)}: ${status}${value}${byWords(change.by)}`;
    }
    case 'condition':
      return `Condition ${change.id}: ${change.status.from}, now ${change.status.to}${byWords(change.by)}`;
    case 'spent':
    case 'forecast': {
      const from = change.from === undefined ? '' : ` from ${moneyWords(change.from)}`;
      const name = change.what === 'spent' ? 'Spent' : 'Forecast';
      return `${name}:${from} to ${moneyWords(change.to)}${byWords(change.by)}`;
    }
    case 'restated':
      return `${nameOf(progress, change.id)}: ${formatPeriod(change.period)} was restated by version ${change.version}, received on ${dateWords(change.receivedAt.slice(0, 10))}`;
    case 'decided again':
      return `Decided again on ${dateWords(change.receivedAt.slice(0, 10))}: decision ${change.sequence} on this case`;
  }
}

/** Where a contribution is going, with its interval; or that it cannot be said, and why. */
export function forecastWords(measure: string, forecast: Forecast | undefined): string {
  if (!forecast) return 'none: it is due, is a step, or has no target';
  if (forecast.outlook === 'cannot be said') {
    return `cannot be said: it takes four quarters that differ in date, and there are ${forecast.points}`;
  }
  const { high, low, outlook, points, value } = forecast;
  return `${outlook}: ${valueWords(measure, value)} on the due date, between ${valueWords(measure, low)} and ${valueWords(measure, high)} in 8 of 10 cases, from ${points} quarters`;
}

/** The name of what a contribution moves. */
function nameOf(progress: DecisionProgress, id: string): string {
  const found = contributionOf(progress, id);
  return found ? measureWords(found.measure, found.subject) : id;
}

function contributionOf({ contributions }: DecisionProgress, id: string) {
  return contributions.find(({ contribution }) => contribution.id === id)?.contribution;
}

function byWords(by: ChangedBy | undefined): string {
  return by ? ` (${formatPeriod(by.period)} ${evidenceWords(by)})` : '';
}
