import type { Finding } from './finding';

/** Whether a finding keeps a return from being accepted: an error, or a query without its reason. */
export function stopsReturn({ severity, trial, reason }: Finding): boolean {
  if (trial || severity === 'note') return false;
  return severity === 'error' || reason === undefined;
}
