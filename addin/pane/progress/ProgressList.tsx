import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { FilterRow } from '../filter-row/FilterRow';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useWorkbookAction } from '../workbook-action/use-workbook-action';
import { DecisionItem } from './DecisionItem';
import { filterProgress, statusesIn, type ProgressFilter } from './filter-progress';
import { progressTable } from './progress-table';
import { useProgressStyles } from './ProgressView.styles';
import type { ShownProgress } from './shown-progress';
import { UndertakingItem } from './UndertakingItem';

/** Targets and decisions, those that a filter leaves, and the way to put them on a sheet. */
export function ProgressList({ shown }: { readonly shown: ShownProgress }) {
  const { announce, workbook } = usePane();
  const styles = useProgressStyles();
  const { act, busy, trouble } = useWorkbookAction();
  const [filter, setFilter] = useState<ProgressFilter>({ words: '' });
  const left = filterProgress(shown, filter);
  const { decisions, organisation, targets } = left;

  const insert = async () => {
    const done = await act(() => workbook.insertTable(progressTable(left)));
    if (done) announce('The table is on the sheet Progress.');
  };

  return (
    <>
      <FilterRow>
        <Field label="Status" size="small">
          <Select
            onChange={(_, { value }) => {
              setFilter(({ words }) => ({ words, ...(value !== '' && { status: value }) }));
            }}
            value={filter.status ?? ''}
          >
            <option value="">All</option>
            {statusesIn(shown).map((status) => (
              <option key={status}>{status}</option>
            ))}
          </Select>
        </Field>
        <Field label="Search" size="small">
          <Input
            onChange={(_, { value }) => {
              setFilter((before) => ({ ...before, words: value }));
            }}
            type="search"
            value={filter.words}
          />
        </Field>
      </FilterRow>
      <p aria-live="polite" className={styles.quiet}>
        {`${plural(targets.length, 'target')} and ${plural(decisions.length, 'decision')}`}
      </p>
      {workbook.kind === 'excel' && (
        <Button
          className={styles.action}
          disabledFocusable={busy}
          onClick={() => {
            void insert();
          }}
          size="small"
        >
          Insert as a table
        </Button>
      )}
      {trouble && <Notice words={trouble} />}
      {decisions.length > 0 && (
        <>
          <h2 className={styles.section}>Decisions</h2>
          <ul aria-label="Decisions" className={styles.list}>
            {decisions.map((each) => (
              <DecisionItem
                decision={each}
                key={each.progress.decision.reference}
                organisation={organisation}
              />
            ))}
          </ul>
        </>
      )}
      {targets.length > 0 && (
        <>
          <h2 className={styles.section}>Targets</h2>
          <ul aria-label="Targets" className={styles.list}>
            {targets.map((each) => (
              <UndertakingItem
                className={styles.card}
                key={each.id}
                level={3}
                organisation={organisation}
                undertaking={each}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
