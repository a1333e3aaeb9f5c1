import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { noticeOf } from '../notice-words';
import { usePane } from '../PaneContext';
import { useSignInStyles } from './SignIn.styles';

interface SignInProps {
  readonly label?: string;
  readonly onSignedIn?: () => void;
}

/** Signs a person in; a local service lets them choose one of its made-up people. Shows nothing where there is no service. */
export function SignIn({ label = 'Sign in', onSignedIn }: SignInProps) {
  const { announce, session } = usePane();
  const styles = useSignInStyles();
  const [accounts, setAccounts] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let wanted = true;
    session?.accounts?.().then(
      (found) => {
        if (wanted) setAccounts(found);
      },
      (error: unknown) => {
        if (wanted) setFailure(noticeOf(error).action);
      },
    );
    return () => {
      wanted = false;
    };
  }, [session]);

  if (!session) return null;

  const last = accounts.find((account) => account === session.lastAccount?.());
  const account = chosen ?? last ?? accounts[0];

  const signIn = async () => {
    setBusy(true);
    try {
      const who = await session.signIn(account);
      announce(`Signed in as ${who.name}`);
      setFailure(undefined);
      onSignedIn?.();
    } catch (error) {
      setFailure(noticeOf(error).action);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.form}>
      {accounts.length > 0 && (
        <Field label="Account">
          <Select
            onChange={(_, { value }) => {
              setChosen(value);
            }}
            value={account ?? ''}
          >
            {accounts.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void signIn()}>
        {label}
      </Button>
      {failure !== undefined && <p role="alert">{failure}</p>}
    </div>
  );
}
