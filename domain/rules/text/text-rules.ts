import type { Rule } from '../define-rule';
import { narrativeWithinLength } from './narrative-within-length';
import { placeholderReplaced } from './placeholder-replaced';
import { textLegible } from './text-legible';
import { textNotExecuted } from './text-not-executed';

/** Rules on what text may hold, in the order in which they run. */
export const textRules: readonly Rule[] = [
  textNotExecuted,
  textLegible,
  placeholderReplaced,
  narrativeWithinLength,
];
