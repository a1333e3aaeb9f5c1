import type { Session } from './ports/session';
import type { Settings } from './settings';

/** Where a pane runs, and what it was built for. */
export interface Place {
  readonly isInExcel: boolean;
  /** Where the pane is served from: `https://returns.example`. */
  readonly origin: string;
  /** Address of the service. */
  readonly service: string;
  readonly settings: Settings;
}

/** The way of signing in that this build is for; the other is not loaded. */
export async function sessionFor(place: Place): Promise<Session> {
  if (place.settings.signIn === 'entra') {
    return (await import('./entra-session-for')).entraSessionFor(place);
  }
  const { developmentSession } = await import('./session/development-session');
  return developmentSession({
    fetch: (...asked) => fetch(...asked),
    now: () => Date.now(),
    service: place.service,
  });
}
