import type { Finding } from '#domain/rules/finding';
import { groupFindings, type RuleTitles } from '#domain/rules/group-findings';
import { Button, ToggleButton } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import type { Checked } from './checked';
import { DownloadFindings } from './DownloadFindings';
import { filterFindings, type FindingFilter } from './filter-findings';
import { findingKey } from './finding-key';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { useFindingsStyles } from './Findings.styles';
import { firstFindings } from './first-findings';
import { useCommand } from '../use-command';
import { useFunctionKey } from './use-function-key';
import { useMarks } from './use-marks';
import { useMending } from './use-mending';
import { useWalk } from './use-walk';

/** So many more findings are listed at a time: a pane with thousands of them would be slow. */
const PAGE = 100;

interface FindingsProps {
  readonly checked: Checked;
  /** What is said where there are none; of a return unless it is given. */
  readonly nothingFound?: string;
  /** What the rules ask; those of returns unless they are given. */
  readonly titles?: RuleTitles;
}

/** The findings of a check, and what can be done with them. */
export function Findings({ checked, nothingFound = nothingIn(checked), titles }: FindingsProps) {
  const { announce, show, workbook } = usePane();
  const styles = useFindingsStyles();
  const mending = useMending();
  const marks = useMarks();
  const [filter, setFilter] = useState<FindingFilter>({ search: '', severity: 'all' });
  const [listed, setListed] = useState(PAGE);
  const [focused, setFocused] = useState<string>();
  const groups = useMemo(
    () => groupFindings(filterFindings(checked.findings, filter), checked.cells.sheets, titles),
    [checked, filter, titles],
  );
  const walked = useMemo(
    () => groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings)),
    [groups],
  );
  const walk = useWalk(walked);

  const move = (by: 1 | -1, then: 'go to its cell' | 'stay in the pane' | 'stay in the sheet') => {
    const finding = walk.step(by);
    if (!finding) return;
    const place = walked.indexOf(finding);
    if (place >= listed) setListed(place + PAGE);
    walk.open(finding);
    setFocused(then === 'stay in the sheet' ? undefined : findingKey(finding));
    announce(`Finding ${place + 1} of ${walked.length}`);
    if (then !== 'stay in the pane' && workbook.kind === 'excel') mending.goTo(finding);
  };
  const toggle = (finding: Finding) => {
    setFocused(undefined);
    walk.open(findingKey(finding) === walk.current ? undefined : finding);
  };
  const walkByArrows = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !('finding' in event.target.dataset)) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1, 'stay in the pane');
  };
  useCommand('next finding', () => {
    move(1, 'stay in the sheet');
  });
  useFunctionKey('F8', (shift) => {
    show('check');
    move(shift ? -1 : 1, 'go to its cell');
  });

  return (
    <section aria-label="Findings">
      {mending.notice && <Notice words={mending.notice} />}
      {marks.notice && marks.notice.heading !== mending.notice?.heading && (
        <Notice words={marks.notice} />
      )}
      {checked.findings.length === 0 && <p>{nothingFound}</p>}
      {checked.findings.length > 0 && (
        <>
          <FindingFilters filter={filter} onChange={setFilter} />
          <div className={styles.actions}>
            <Button
              onClick={() => {
                move(-1, 'go to its cell');
              }}
              size="small"
            >
              Previous
            </Button>
            <Button
              onClick={() => {
                move(1, 'go to its cell');
              }}
              size="small"
            >
              Next
            </Button>
            {workbook.kind === 'excel' && (
              <ToggleButton checked={marks.shown} onClick={marks.toggle} size="small">
                Mark the cells
              </ToggleButton>
            )}
            {workbook.kind === 'file' && <DownloadFindings checked={checked} />}
          </div>
        </>
      )}
      {mending.undoable && (
        <Button disabledFocusable={mending.busy} onClick={mending.undo} size="small">
          {mending.undoable.label}
        </Button>
      )}
      {checked.findings.length > 0 && walked.length === 0 && (
        <p>No finding is like this. Change what is shown or what you search for.</p>
      )}
      <div className={styles.list} onKeyDown={walkByArrows}>
        <FindingList
          current={walk.current}
          focused={focused}
          groups={firstFindings(groups, listed)}
          mending={mending}
          onToggle={toggle}
        />
      </div>
      {walked.length > listed && (
        <Button
          onClick={() => {
            setListed(listed + PAGE);
          }}
        >
          {`Show more of the ${plural(walked.length, 'finding')}`}
        </Button>
      )}
    </section>
  );
}

function nothingIn({ notCompared }: Checked): string {
  return notCompared === undefined
    ? 'Nothing was found. This return is ready to submit.'
    : 'Nothing was found in the workbook by itself. It has not been compared with the register.';
}
