import { useState } from 'react';
import { ServiceError } from '../../ports/service';
import { usePane } from '../PaneContext';

/** Signing in, once at a time, and what it was refused for. */
export function useSignIn() {
  const { announce, session } = usePane();
  const [signingIn, setSigningIn] = useState(false);
  const [refused, setRefused] = useState<string>();

  const signIn = async (account?: string) => {
    if (!session || signingIn) return;
    setSigningIn(true);
    setRefused(undefined);
    try {
      const { name } = await session.signIn(account);
      announce(`You are signed in as ${name}.`);
    } catch (error) {
      setRefused(
        error instanceof ServiceError ? error.message : 'Signing in did not work. Try again.',
      );
    } finally {
      setSigningIn(false);
    }
  };

  return { refused, signIn, signingIn };
}
