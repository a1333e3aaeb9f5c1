import { Notice } from '../Notice';
import { SignIn } from './SignIn';

/** Asks a person who is not signed in to do so, and says what for. */
export function SignInFirst({ action }: { readonly action: string }) {
  return (
    <Notice words={{ heading: 'You are not signed in', action, intent: 'info' }}>
      <SignIn />
    </Notice>
  );
}
