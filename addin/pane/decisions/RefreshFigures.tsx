import { Button } from '@fluentui/react-components';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { useWorkbookAction } from '../workbook-action/use-workbook-action';
import { useDecisionsStyles } from './Decisions.styles';

/** Has the workbook's own formulas ask again, as their answers are kept until somebody does. */
export function RefreshFigures() {
  const { announce, workbook } = usePane();
  const styles = useDecisionsStyles();
  const { act, busy, trouble } = useWorkbookAction();
  if (workbook.kind !== 'excel') return undefined;

  const refresh = async () => {
    const done = await act(() => workbook.refreshFigures());
    if (done) announce('The ROADMAP formulas are asking again.');
  };

  return (
    <>
      <Button
        className={styles.action}
        disabledFocusable={busy}
        onClick={() => {
          void refresh();
        }}
        size="small"
      >
        Refresh ROADMAP formulas
      </Button>
      {trouble && <Notice words={trouble} />}
    </>
  );
}
