import { countWords } from './count';

/** Whole pence as pounds: `£1,250`, `£1,250.50`, `-£3`. */
export function moneyWords(pence: number): string {
  const pounds = countWords(Math.floor(Math.abs(pence) / 100));
  const left = Math.abs(pence) % 100;
  const decimals = left === 0 ? '' : `.${String(left).padStart(2, '0')}`;
  return `${pence < 0 ? '-' : ''}£${pounds}${decimals}`;
}
