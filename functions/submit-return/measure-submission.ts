import type { Finding } from '#domain/rules/finding';
import { measure } from '../observe/metrics';

/** What is measured of a submission. */
export interface Submission {
  readonly organisation: string;
  readonly outcome: 'accepted' | 'sent again' | 'found wrong' | 'another was first' | 'too large';
  readonly findings: readonly Finding[];
  /** From the first check in the pane to the first that nothing stopped. */
  readonly minutesToClean?: number | undefined;
}

/** Measures a submission: its outcome, which rules fired, how long it took to become clean. */
export function measureSubmission(submission: Submission): void {
  const { findings, minutesToClean, organisation, outcome } = submission;
  const dimensions = { organisation, outcome };
  measure({ name: 'submissions', dimensions, unit: 'Count', value: 1 });

  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const value = findings.filter((finding) => finding.rule === rule).length;
    measure({ name: 'ruleFired', dimensions: { rule }, unit: 'Count', value });
  }
  if (outcome === 'accepted' && minutesToClean !== undefined) {
    measure({ name: 'openToClean', unit: 'NoUnit', value: minutesToClean });
  }
}
