import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { serviceTroubleWords } from '../service-trouble-words';
import { SignIn } from '../sign-in/SignIn';
import type { Checked } from './checked';
import { editionWords } from './edition-words';

/** What a person has to know of a check before they read what it found. */
export function CheckNotices({ checked }: { readonly checked: Checked }) {
  const { session } = usePane();
  const { kind, notCompared, read } = checked;

  return (
    <>
      {kind === 'other edition' && <Notice words={editionWords(read.return.form)} />}
      {notCompared === 'signed out' && session && (
        <Notice words={signedOut}>
          <SignIn />
        </Notice>
      )}
      {notCompared !== undefined && notCompared !== 'signed out' && notCompared !== 'no period' && (
        <Notice
          words={{
            action:
              'What compares with the register and with earlier returns was left out. Check again later.',
            heading: `Checked without the register: ${serviceTroubleWords[notCompared].toLowerCase()}`,
            intent: 'warning',
          }}
        >
          {notCompared === 'session expired' && <SignIn label="Sign in again" />}
        </Notice>
      )}
    </>
  );
}

const signedOut: NoticeWords = {
  action: 'Sign in to compare with your targets, your decisions and your earlier returns.',
  heading: 'Checked without the register',
  intent: 'info',
};
