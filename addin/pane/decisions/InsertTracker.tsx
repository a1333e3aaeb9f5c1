import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { Button } from '@fluentui/react-components';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useWorkbookAction } from '../workbook-action/use-workbook-action';
import { decisionTracker } from './decision-tracker';
import { useDecisionsStyles } from './Decisions.styles';
import { trackerCharts } from './tracker-charts';

interface InsertTrackerProps {
  /** All that are known: those that the tracker has already are refreshed. */
  readonly all: readonly DecisionInFull[];
  /** Those that the tracker is to have. */
  readonly chosen: readonly DecisionInFull[];
  /** Key of the quarter that they are shown at the end of. */
  readonly period: string;
}

/** Puts the chosen decisions on a sheet as a table that can be refreshed, with charts on a sheet of their own. */
export function InsertTracker({ all, chosen, period }: InsertTrackerProps) {
  const { announce, workbook } = usePane();
  const styles = useDecisionsStyles();
  const { act, busy, trouble } = useWorkbookAction();
  if (workbook.kind !== 'excel') return undefined;

  const insert = () =>
    act(async () => {
      const { added, flagged, keys } = await workbook.insertTracker(
        decisionTracker(chosen, all, period),
      );
      await workbook.insertTracker(trackerCharts(all, keys));
      const gone = flagged === 0 ? '' : `, ${plural(flagged, 'row')} no longer known`;
      announce(`The tracker has ${plural(keys.length, 'decision')}, ${added} of them new${gone}.`);
    });

  return (
    <>
      <Button
        className={styles.action}
        disabledFocusable={busy || chosen.length === 0}
        onClick={() => {
          void insert();
        }}
        size="small"
      >
        {`Insert or refresh tracker of ${plural(chosen.length, 'decision')}`}
      </Button>
      {trouble && <Notice words={trouble} />}
    </>
  );
}
