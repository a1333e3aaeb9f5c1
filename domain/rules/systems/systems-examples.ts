import type { RuleExamples } from '../example';
import { remediationStatedExamples } from './remediation-stated.examples';

/** The worked examples of the rules on systems. */
export const systemsExamples: readonly RuleExamples[] = [remediationStatedExamples];
