import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useCallback, useId, useRef, useState, type ComponentProps, type RefObject } from 'react';
import { App } from '../pane/App';
import { views } from '../pane/views';
import { ChooserContext } from './chooser-context';
import { useFilePaneStyles } from './FilePane.styles';
import { fileWorkbook } from './file-workbook';
import { noWorkbook } from './no-workbook';
import { viewsWithoutFile } from './views-without-file';

type FilePaneProps = Omit<ComponentProps<typeof App>, 'views' | 'workbook'>;

interface Opened {
  readonly times: number;
  readonly workbook: ReturnType<typeof fileWorkbook>;
}

/** The pane outside Excel: a person chooses a file, sees what is wrong with it, and chooses it again when it is put right. What needs no file is there without one. */
export function FilePane(props: FilePaneProps) {
  const { theme = webLightTheme } = props;
  const [opened, setOpened] = useState<Opened>();
  const input = useRef<HTMLInputElement>(null);
  const chooseFile = useCallback(() => {
    // The button that was pressed goes when a file is chosen: the focus is where the person can choose again.
    input.current?.focus();
    input.current?.click();
  }, []);

  return (
    <>
      <FluentProvider theme={theme}>
        <ChooseFile
          input={input}
          onChoose={(file) => {
            setOpened({ times: (opened?.times ?? 0) + 1, workbook: fileWorkbook(file) });
          }}
        />
      </FluentProvider>
      {/* What was begun without a file is still there when the first is chosen. */}
      <ChooserContext value={chooseFile}>
        <App
          {...props}
          key={opened?.times ?? 1}
          views={opened ? views : viewsWithoutFile}
          workbook={opened?.workbook ?? noWorkbook}
        />
      </ChooserContext>
    </>
  );
}

interface ChooseFileProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (file: File) => void;
}

function ChooseFile({ input, onChoose }: ChooseFileProps) {
  const styles = useFilePaneStyles();
  const id = useId();

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
        onClick={(event) => {
          const { currentTarget: chooser } = event;
          // A browser tells of no change where the same file is chosen again, as it is when it was put right.
          chooser.value = '';
        }}
        ref={input}
        type="file"
      />
    </header>
  );
}
