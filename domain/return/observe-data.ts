import type { Observation } from '../progress/observation';
import { periodDates } from '../period/period-dates';
import { isValue } from './is-value';
import type { Return, Values } from './return';
import { shareOf } from './share-of';

/** What the tables of data assets and data-quality issues determine: commitments 4, 6 and 7. */
export function observeData({ period, tables }: Return): readonly Observation[] {
  const table = tables.data;
  const critical = { table, of: (asset: Asset) => isValue(asset.critical, 'yes') };

  return [
    ...shareOf({
      ...critical,
      measure: '4.critical-data-available',
      columns: ['critical', 'availability'],
      counts: ({ availability }) => isValue(availability, 'gdx', 'ids', 'api'),
    }),
    ...shareOf({
      ...critical,
      measure: '4.critical-data-in-use',
      columns: ['critical', 'inUse'],
      counts: ({ inUse }) => isValue(inUse, 'yes'),
    }),
    ...shareOf({
      ...critical,
      measure: '6.critical-data-owned',
      columns: ['critical', 'ownershipModel'],
      counts: ({ ownershipModel }) => isValue(ownershipModel, 'yes'),
    }),
    ...(period ? resolvedInTime(tables.issues, periodDates(period).last) : []),
  ];
}

type Asset = Values<'data'>;

/** An issue counts once its period is over; one resolved early whose period runs on counts later. */
function resolvedInTime(
  table: Return['tables']['issues'],
  lastDay: string,
): readonly Observation[] {
  return shareOf({
    measure: '7.data-quality-resolved',
    table,
    columns: ['priority', 'due', 'resolvedOn'],
    of: ({ priority, due }) => {
      if (priority !== 'high') return isValue(priority, 'high');
      return due === undefined ? undefined : due <= lastDay;
    },
    counts: ({ due, resolvedOn }) =>
      resolvedOn !== undefined && due !== undefined && resolvedOn <= due,
  });
}
