import { useCallback, useSyncExternalStore } from 'react';
import type { Session, SignedIn } from '../ports/session';

/** Who is signed in, as it changes. */
export function useSignedIn(session: Session | undefined): SignedIn | undefined {
  const subscribe = useCallback(
    (changed: () => void) => session?.onChange(changed) ?? nothingToStop,
    [session],
  );
  return useSyncExternalStore(subscribe, () => session?.current());
}

const nothingToStop = () => undefined;
