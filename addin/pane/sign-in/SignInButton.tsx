import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../PaneContext';
import { useSignInButtonStyles } from './SignInButton.styles';
import { useSignIn } from './use-sign-in';

/** Signs a person in; at a local service, as one of its made-up people. Nothing where there is no service. */
export function SignInButton() {
  const { session } = usePane();
  const styles = useSignInButtonStyles();
  const { refused, signIn, signingIn } = useSignIn();
  const accounts = useAccounts();
  const [chosen, choose] = useState<string>();
  if (!session) return undefined;

  return (
    <div className={styles.form}>
      {session.accounts && (
        <Field label="Made-up person, for development" size="small">
          <Select
            disabled={accounts.length === 0}
            onChange={(_, { value }) => {
              choose(value);
            }}
            value={chosen ?? accounts[0] ?? ''}
          >
            {accounts.map((account) => (
              <option key={account}>{account}</option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        appearance="primary"
        disabledFocusable={signingIn}
        onClick={() => {
          void signIn(session.accounts ? (chosen ?? accounts[0]) : undefined);
        }}
      >
        {signingIn ? 'Signing in' : 'Sign in'}
      </Button>
      {refused !== undefined && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

function useAccounts(): readonly string[] {
  const { session } = usePane();
  const [accounts, setAccounts] = useState<readonly string[]>([]);

  useEffect(() => {
    let here = true;
    void session
      ?.accounts?.()
      .catch(() => [])
      .then((found) => {
        if (here) setAccounts(found);
      });
    return () => {
      here = false;
    };
  }, [session]);

  return accounts;
}
