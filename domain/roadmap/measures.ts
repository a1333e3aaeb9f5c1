import type { Measure } from './measure';
import { measuresMission1 } from './measures-mission-1';
import { measuresMission2 } from './measures-mission-2';
import { measuresMission3 } from './measures-mission-3';
import { measuresMission4 } from './measures-mission-4';
import { measuresMission5 } from './measures-mission-5';
import { measuresMission6 } from './measures-mission-6';

/** Every measure of the edition, in the order of the commitments. */
export const measures = [
  ...measuresMission1,
  ...measuresMission2,
  ...measuresMission3,
  ...measuresMission4,
  ...measuresMission5,
  ...measuresMission6,
] as const satisfies readonly Measure[];
