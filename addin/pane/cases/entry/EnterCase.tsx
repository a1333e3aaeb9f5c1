import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Cases } from '../../../ports/cases';
import { usePane } from '../../PaneContext';
import { CaseTroubleNotice } from '../CaseTroubleNotice';
import { useOnce } from '../use-once';
import { anEmptyEntry, type CaseEntry } from './case-entry';

// The form of cases and its rules: only an assessor needs them here, and seldom.
const EntryForm = lazy(async () => ({ default: (await import('./EntryForm')).EntryForm }));

interface EnterCaseProps {
  readonly cases: Cases;
  /** What is typed; undefined while nobody enters a case. */
  readonly entry: CaseEntry | undefined;
  readonly onChange: (entry: CaseEntry) => void;
  readonly onEntered: (reference: string) => void;
  readonly onForget: () => void;
  readonly onOpen: (reference: string) => void;
}

/** Lets an assessor enter a case for a department. What is typed stays until it is submitted or left. */
export function EnterCase(props: EnterCaseProps) {
  const { cases, entry, onChange, onEntered, onForget, onOpen } = props;
  const { announce } = usePane();
  const { again, busy, once, trouble } = useOnce();
  const place = useRef<HTMLDivElement>(null);
  const entered = useRef(false);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    if (left > 0) place.current?.querySelector('button')?.focus();
  }, [left]);

  if (!entry) {
    return (
      <div ref={place}>
        <Button
          onClick={() => {
            onChange(anEmptyEntry);
          }}
          size="small"
        >
          Enter a case for a department
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Spinner label="Opening" size="small" />}>
      <EntryForm
        busy={busy}
        entry={entry}
        onChange={onChange}
        onLeave={() => {
          onForget();
          setLeft(left + 1);
        }}
        onSend={(one) => {
          void once(async () => {
            // The second click of a double may come after the answer and before the form has gone.
            if (entered.current) return;
            await cases.put(one);
            entered.current = true;
            announce(`Submitted: ${one.reference}`);
            onEntered(one.reference);
          });
        }}
      >
        {trouble !== undefined && (
          <CaseTroubleNotice
            onReadAgain={() => {
              onOpen(entry.fields.reference ?? '');
            }}
            onTryAgain={() => {
              void again();
            }}
            trouble={trouble}
          />
        )}
      </EntryForm>
    </Suspense>
  );
}
