import type { Place } from './place';
import type { Session } from './ports/session';

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
