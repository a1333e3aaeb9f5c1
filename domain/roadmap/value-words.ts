import { edition202225 } from './edition-2022-25';
import { measureById } from './measure-by-id';

const levels = ['not yet good', 'good', 'better', 'best'];

/** A value of a measure as a person reads it: `81.4 %`, `£1,250`, `41.5 days`, `good`; `none` where there is none. */
export function valueWords(measureId: string, value: number | undefined): string {
  if (value === undefined) return 'none';

  const measure = measureById(edition202225, measureId);
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: measure?.decimals ?? 2 });
  switch (measure?.unit) {
    case 'percent':
      return `${figure} %`;
    case 'pence':
      return `£${(value / 100).toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;
    case 'yes or no':
      return value === 0 ? 'no' : 'yes';
    case 'level':
      return levels[value] ?? figure;
    case 'days':
    case 'services':
    case 'systems':
      return `${figure} ${measure.unit}`;
    case 'rating':
    case undefined:
      return figure;
  }
}
