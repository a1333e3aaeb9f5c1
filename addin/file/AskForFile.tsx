import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { ChooserContext } from './chooser-context';
import { useFilePaneStyles } from './FilePane.styles';

/** Asks for a return in the place of what needs one, and says what is there without it. */
export function AskForFile() {
  const choose = useContext(ChooserContext);
  const styles = useFilePaneStyles();

  return (
    <div className={styles.ask}>
      <p>
        Choose your return to check it and submit it. It stays on this computer until you submit it.
      </p>
      <Button onClick={choose}>Choose your return</Button>
      <p>Nothing is written to the file. Put it right in the program that you made it with.</p>
      <p>Progress, Cases, Decisions and Settings need no file.</p>
    </div>
  );
}
