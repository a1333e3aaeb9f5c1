import type { Case } from '../spend-control/case';

/** Whether a case may touch data: licences and contracts for people do not. */
export function touchesData({ category }: Pick<Case, 'category'>): boolean {
  return category !== 'commodity technology or licences' && category !== 'resourcing contract';
}
