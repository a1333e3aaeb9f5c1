import { lists } from '../../form/edition-2022-25-1/lists';
import type { MeasureUnit } from '../../roadmap/measure';
import { countWords } from './count';
import { moneyWords } from './money';

/** A figure in the unit of its measure, with all its decimals: `8.25%`, `£1,250`, `Good`, `Yes`, `41.5`. */
export function figureInUnit(unit: MeasureUnit, value: number): string {
  switch (unit) {
    case 'percent':
      return `${countWords(value)}%`;
    case 'pence':
      return moneyWords(value);
    case 'yes or no':
      return value === 1 ? 'Yes' : 'No';
    case 'level':
      return levels[value] ?? countWords(value);
    case 'services':
    case 'systems':
    case 'days':
    case 'rating':
      return countWords(value);
  }
}

const levels: readonly string[] = Object.values(lists.functionalStandard);
