import type { ReturnChanges } from '../rules/example';
import type { Decision } from '../register/decision';
import type { Case } from '../spend-control/case';
import type { AlignmentResult } from './criterion';

/** A worked example of a criterion: a test of it, and a part of its page. */
export interface CriterionExample {
  /** What is true in the example, in plain words. */
  readonly name: string;
  /** What it changes in the example case. */
  readonly case?: Partial<Case>;
  /** The code of the answer to the criterion's question. */
  readonly answer?: string;
  /** What it changes in the department's latest return and in the one before it; `none` where there is none. */
  readonly latest?: ReturnChanges | 'none';
  readonly previous?: ReturnChanges | 'none';
  /** Other cases that were submitted. */
  readonly cases?: readonly Partial<Case>[];
  readonly decisions?: readonly Decision[];
  readonly result: AlignmentResult;
  /** What the reasons say, in their order: parts of the sentences. */
  readonly says?: readonly string[];
}

/** The worked examples of one criterion. */
export interface CriterionExamples {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly examples: readonly CriterionExample[];
}
