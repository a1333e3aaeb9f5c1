import { type Doing, doAction } from './do-action';
import { HostError } from './host-error';
import { pathFinder, type Roots } from './object-paths';
import type { WireRequest, WireResponse, WireResult } from './wire';

/**
 * Answers one round trip: the actions in their order, up to the first that fails. What was done before it stays
 * done, as in Excel.
 */
export function answerRequest(
  request: WireRequest,
  roots: Roots,
  kept: Omit<Doing, 'paths'>,
): WireResponse {
  const doing = { ...kept, paths: pathFinder(request, roots, kept.references, kept.isReadOnly) };
  const results: WireResult[] = [];
  for (const action of request.Actions) {
    try {
      results.push({ ActionId: action.Id, Value: doAction(action, doing) });
    } catch (error) {
      // A fault of the host's own is told as an error of Excel's, lest the add-in wait for ever.
      const told =
        error instanceof HostError ? error : new HostError('GeneralException', String(error), 500);
      const path = request.ObjectPaths[action.ObjectPathId];
      const location = [path?.Name, action.Name].filter(Boolean).join('.');
      return refusal(told, location, results);
    }
  }
  return { Results: results };
}

/** An answer that is an error. */
export function refusal(
  { code, message, status }: HostError,
  location = '',
  done: readonly WireResult[] = [],
): WireResponse {
  return {
    Error: {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: done.length,
      HttpStatusCode: status,
    },
    Results: done,
  };
}
