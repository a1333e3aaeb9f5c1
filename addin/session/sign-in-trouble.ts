import { ServiceError } from '../ports/service';

/** Whether signing in failed because the person has to be asked, or the browser hides who they are. */
export function mayAsk(error: unknown): boolean {
  return codeOf(error) !== 'no_network_connectivity';
}

/** Whether the browser, or Office, let no window open. */
export function isBlocked(error: unknown): boolean {
  return ['popup_window_error', 'empty_window_error'].includes(codeOf(error));
}

/** What to tell a person of a failed sign-in, by msal's error code; never msal's own text, which may name them. */
export function signInTrouble(error: unknown): ServiceError {
  switch (codeOf(error)) {
    case 'no_network_connectivity':
    case 'post_request_failed':
    case 'get_request_failed':
      return new ServiceError('offline', 'You seem to be offline. Try again when you are online.');
    case 'popup_window_error':
    case 'empty_window_error':
      return new ServiceError(
        'signed out',
        'The sign-in window was blocked. Allow pop-ups for this address, then try again.',
      );
    case 'user_cancelled':
    case 'access_denied':
      return new ServiceError('signed out', 'You did not finish signing in.');
    case 'interaction_in_progress':
      return new ServiceError('signed out', 'Finish signing in in the window that is open.');
    default:
      return new ServiceError('signed out', 'Signing in did not work. Try again.');
  }
}

/** The code of an error of msal-browser; empty where it has none. */
export function codeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'errorCode' in error;
  return isCoded && typeof error.errorCode === 'string' ? error.errorCode : '';
}
