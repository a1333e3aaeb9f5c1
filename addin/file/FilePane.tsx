import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useId, useRef, useState, type ComponentProps } from 'react';
import { App } from '../pane/App';
import { useFilePaneStyles } from './FilePane.styles';
import { fileWorkbook } from './file-workbook';

type FilePaneProps = Omit<ComponentProps<typeof App>, 'workbook'>;

interface Opened {
  readonly times: number;
  readonly workbook: ReturnType<typeof fileWorkbook>;
}

/** The pane outside Excel: a person chooses a file, sees what is wrong with it, and chooses it again when it is put right. */
export function FilePane(props: FilePaneProps) {
  const { theme = webLightTheme } = props;
  const [opened, setOpened] = useState<Opened>();

  return (
    <>
      <FluentProvider theme={theme}>
        <ChooseFile
          onChoose={(file) => {
            setOpened({ times: (opened?.times ?? 0) + 1, workbook: fileWorkbook(file) });
          }}
        />
        {!opened && <Welcome />}
      </FluentProvider>
      {opened && <App {...props} key={opened.times} workbook={opened.workbook} />}
    </>
  );
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const styles = useFilePaneStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  return (
    <header className={styles.chooser}>
      <label htmlFor={id}>Return workbook (.xlsx)</label>
      <input
        accept=".xlsx"
        id={id}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
        }}
        onClick={() => {
          // A browser tells of no change where the same file is chosen again, as it is when it was put right.
          if (input.current) input.current.value = '';
        }}
        ref={input}
        type="file"
      />
    </header>
  );
}

function Welcome() {
  const styles = useFilePaneStyles();

  return (
    <main className={styles.welcome}>
      <h1 className={styles.title}>Quarterly return</h1>
      <p>Choose your return to check it. It stays on this computer until you submit it.</p>
      <p>Nothing is written to the file. Put it right in the program that you made it with.</p>
    </main>
  );
}
