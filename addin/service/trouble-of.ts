import type { DoubtedContribution } from '#domain/spend-control/contribution-doubts';
import type { Finding } from '#domain/rules/finding';
import { ServiceError, type ServiceTrouble } from '../ports/service';

/** What the service said is wrong, by the status of its answer and the problem in it (RFC 9457), in words for the person. */
export function troubleOf(status: number, said: unknown): ServiceError {
  const problem = isObject(said) ? said : {};
  const trouble = named(status, problem);
  const { detail, doubts, findings, title } = problem;
  return new ServiceError(
    trouble,
    typeof detail === 'string' ? detail : unexplained[trouble],
    // The service checks by the same code, so that its findings are what this pane calls findings.
    Array.isArray(findings) ? (findings as readonly Finding[]) : [],
    {
      ...(Array.isArray(doubts) && { doubts: doubts as readonly DoubtedContribution[] }),
      ...(typeof title === 'string' && { title }),
    },
  );
}

interface Problem {
  readonly detail?: unknown;
  readonly doubts?: unknown;
  readonly findings?: unknown;
  readonly latest?: unknown;
  readonly title?: unknown;
}

function named(status: number, { detail, findings, latest }: Problem): ServiceTrouble {
  switch (status) {
    case 401:
      return 'session expired';
    case 403:
      // A gateway that does not know the token says no more than that it is forbidden.
      return detail === undefined ? 'session expired' : 'not allowed';
    case 409:
      return latest === undefined ? 'refused' : 'another was first';
    case 413:
      return 'too large';
    case 422:
      return findings === undefined ? 'refused' : 'findings';
    case 429:
    case 502:
    case 503:
    case 504:
      return 'busy';
    default:
      return status >= 500 ? 'failed' : 'refused';
  }
}

const unexplained: Readonly<Record<ServiceTrouble, string>> = {
  offline: 'See that you are online, then try again. Nothing was saved.',
  'signed out': 'Sign in, then try again.',
  'session expired': 'Sign in again. Nothing of yours is lost.',
  'not allowed': 'Ask the secretariat if you should have a role that does.',
  refused: 'Nothing was saved. Check the workbook again, then try once more.',
  findings: 'Check the workbook again. Nothing was saved.',
  'another was first': 'Check the workbook again to follow that version. Nothing was saved.',
  'too large': 'Remove rows that are not needed, or ask the secretariat. Nothing was saved.',
  busy: 'Try again in a few minutes. Nothing of yours is lost.',
  failed: 'Try again in a few minutes. Nothing of yours is lost.',
};

function isObject(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null;
}
