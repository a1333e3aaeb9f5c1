import type { Rule } from '../define-rule';
import { remediationStated } from './remediation-stated';

/** Rules on systems, in the order in which they run. */
export const systemsRules: readonly Rule[] = [remediationStated];
