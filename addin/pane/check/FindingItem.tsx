import type { Finding } from '#domain/rules/finding';
import { Badge, Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useFindingItemStyles } from './FindingItem.styles';
import { FindingWords } from './FindingWords';
import { ReasonForm } from './ReasonForm';
import { ReasonInFile } from './ReasonInFile';
import { severityBadges } from './severity-badges';
import type { Mending } from './use-mending';

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether it is the one that is open, and whether the keyboard has come to it. */
  readonly focused: boolean;
  readonly mending: Mending;
  readonly onToggle: () => void;
  readonly open: boolean;
  readonly title: string;
  readonly why: string;
}

/** One finding: what and where; when it is open, what was entered and expected, and what can be done about it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, focused, mending, onToggle, open, title, why } = props;
  const { workbook } = usePane();
  const styles = useFindingItemStyles();
  const [whyShown, setWhyShown] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const details = useId();
  const { cells, count, fix, message, reason, severity, trial } = finding;
  const { color, label } = severityBadges[severity];

  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);

  return (
    <li className={styles.item}>
      <button
        aria-controls={open ? details : undefined}
        aria-expanded={open}
        className={styles.heading}
        data-finding=""
        onClick={onToggle}
        ref={button}
        type="button"
      >
        <Badge appearance="tint" color={color} size="medium">
          {trial ? `${label} on trial` : label}
        </Badge>
        <span className={styles.message}>{message}</span>
        <span className={styles.place}>
          {cells === '' ? 'The whole sheet' : shortened(cells)}
          {count > 1 && `, ${plural(count, 'cell')}`}
          {reason !== undefined && ', reason given'}
        </span>
      </button>
      {open && (
        <div className={styles.details} id={details}>
          <FindingWords finding={finding} />
          <div className={styles.actions}>
            {workbook.kind === 'excel' && (
              <Button
                onClick={() => {
                  mending.goTo(finding);
                }}
                size="small"
              >
                Go to
              </Button>
            )}
            {workbook.kind === 'excel' && fix !== undefined && (
              <Button
                appearance="primary"
                disabledFocusable={mending.busy}
                onClick={() => {
                  mending.fix([finding]);
                }}
                size="small"
              >
                {count > 1 ? `Fix ${plural(count, 'cell')}` : 'Fix'}
              </Button>
            )}
            <Button
              aria-expanded={whyShown}
              onClick={() => {
                setWhyShown(!whyShown);
              }}
              size="small"
            >
              Why
            </Button>
          </div>
          {whyShown && (
            <p className={styles.why}>
              <strong>{title}.</strong> {why}
            </p>
          )}
          {severity === 'query' && workbook.kind === 'excel' && (
            <ReasonForm
              busy={mending.busy}
              given={reason}
              onGive={(given) => {
                mending.giveReason(finding, given);
              }}
            />
          )}
          {severity === 'query' && workbook.kind === 'file' && <ReasonInFile finding={finding} />}
        </div>
      )}
    </li>
  );
}

// A finding may have thousands of scattered cells.
function shortened(cells: string): string {
  return cells.length <= 60 ? cells : `${cells.slice(0, cells.lastIndexOf(',', 60))} and more`;
}
