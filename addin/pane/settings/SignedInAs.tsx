import { organisations } from '#domain/roadmap/organisations';
import { organisationName } from '#domain/roadmap/organisation-name';
import { Button } from '@fluentui/react-components';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { SignIn } from '../sign-in/SignIn';
import { useWorkbookAction } from '../workbook-action/use-workbook-action';
import { useSettingsStyles } from './SettingsView.styles';

/** Who is signed in and what they may do, with the way out; or the way in. */
export function SignedInAs() {
  const { announce, now, session, who } = usePane();
  const styles = useSettingsStyles();
  const { act, busy, trouble } = useWorkbookAction();
  if (!session) return <p className={styles.text}>This pane has no service to sign in to.</p>;
  if (!who) {
    return (
      <>
        <p className={styles.text}>
          You are not signed in. You can check a return without signing in; to compare it with the
          register and to submit it, sign in.
        </p>
        <SignIn />
      </>
    );
  }

  const organisation = organisations.find(({ id }) => id === who.organisation);
  const today = now().toISOString().slice(0, 10);
  const signOut = async () => {
    if (await act(() => session.signOut())) announce('You are signed out');
  };
  return (
    <>
      <dl className={styles.facts}>
        <dt>Signed in as</dt>
        <dd>{who.name}</dd>
        <dt>Organisation</dt>
        <dd>{organisation ? organisationName(organisation, today) : who.organisation}</dd>
        <dt>{who.roles.length === 1 ? 'Role' : 'Roles'}</dt>
        <dd>{who.roles.length === 0 ? 'none' : who.roles.join(', ')}</dd>
      </dl>
      {trouble && <Notice words={trouble} />}
      <Button disabledFocusable={busy} onClick={() => void signOut()}>
        Sign out
      </Button>
    </>
  );
}
