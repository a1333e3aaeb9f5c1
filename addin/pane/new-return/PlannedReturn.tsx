import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useCheckState } from '../check/CheckContext';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useWorkbookAction } from '../workbook-action/use-workbook-action';
import { useNewReturnStyles } from './NewReturnView.styles';
import type { ReturnPlan } from './plan-return';
import { sheetsInTheWay } from './sheets-in-the-way';

/** What will be made, and the button that makes it; refused in words where a sheet of that name is there. */
export function PlannedReturn({ plan }: { readonly plan: ReturnPlan }) {
  const { announce, show, workbook } = usePane();
  const { check, checked } = useCheckState();
  const styles = useNewReturnStyles();
  const { act, busy, trouble } = useWorkbookAction();
  const [made, setMade] = useState(false);

  if (made) {
    return (
      <Notice
        words={{
          ...isMade,
          action: `${plural(plan.sheets.length, 'sheet')} are ready to fill in.`,
        }}
      >
        <Button
          onClick={() => {
            show('check');
          }}
        >
          Check the return
        </Button>
      </Notice>
    );
  }

  const make = async () => {
    if (!(await act(() => workbook.makeReturn(plan.values)))) return;
    setMade(true);
    announce(isMade.heading);
    await check();
  };
  const inTheWay = checked ? sheetsInTheWay(checked.cells, plan) : [];

  return (
    <>
      {plan.submitted !== undefined && (
        <Notice
          words={{
            heading: `Version ${plan.submitted} of this quarter has been submitted`,
            action: 'To restate it, change the workbook that you submitted and submit that again.',
            intent: 'warning',
          }}
        />
      )}
      <h2 className={styles.heading}>What will be made</h2>
      <p className={styles.paragraph}>
        {plan.from.length === 0
          ? 'Filled in from the form alone. Your targets, decisions and last return are filled in only when you make it after signing in.'
          : `Filled in from ${plan.from.join(', ')}.`}
      </p>
      <ul aria-label="Sheets" className={styles.sheets}>
        {plan.sheets.map(({ name, rows }) => (
          <li key={name}>{rows === 0 ? name : `${name}: ${plural(rows, 'row')} filled in`}</li>
        ))}
      </ul>
      {inTheWay.length > 0 && (
        <Notice
          words={{
            heading: 'This workbook has sheets of these names',
            action: `${inTheWay.join(', ')}. Nothing of yours is ever overwritten: open a new workbook and make the return there.`,
            intent: 'warning',
          }}
        />
      )}
      {trouble && <Notice words={trouble} />}
      {inTheWay.length === 0 && (
        <Button
          appearance="primary"
          disabledFocusable={busy || !checked}
          onClick={() => {
            void make();
          }}
        >
          {busy ? 'Making the sheets' : 'Make the sheets'}
        </Button>
      )}
    </>
  );
}

const isMade = { heading: 'The return has been made', intent: 'success' } as const;
