import { caseForm } from '#domain/form/case-1/form';
import type { CaseRevision } from '#domain/spend-control/case-workbook/next-revision';
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from '../../PaneContext';
import { plural } from '../../plural';
import { useCasesStyles } from '../CasesView.styles';
import { faultOf, type Faults } from '../decision/faults';
import type { CaseEntry } from './case-entry';
import { EntryAnswers } from './EntryAnswers';
import { EntryField } from './EntryField';
import { readEntry } from './read-entry';

interface EntryFormProps {
  /** What stood in the way of sending it. */
  readonly children: ReactNode;
  readonly busy: boolean;
  readonly entry: CaseEntry;
  readonly onChange: (entry: CaseEntry) => void;
  readonly onLeave: () => void;
  readonly onSend: (one: CaseRevision) => void;
}

/** A case as it is typed for a department, told in place what has to be put right. */
export function EntryForm({ busy, children, entry, onChange, onLeave, onSend }: EntryFormProps) {
  const { announce, now } = usePane();
  const styles = useCasesStyles();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const { documents, linked, supersedes } = entry;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select')?.focus();
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const send = () => {
    const read = readEntry(entry, now().toISOString().slice(0, 10));
    setFaults(read.one ? {} : read.faults);
    if (read.one) onSend(read.one);
    else announce(`Not sent: ${plural(Object.keys(read.faults).length, 'thing')} to put right`);
  };

  return (
    <form
      aria-label="A case for a department"
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      ref={form}
    >
      <h2 className={styles.heading}>A case for a department</h2>
      <fieldset className={styles.group}>
        <legend>What is to be bought</legend>
        {typed.map((field) => (
          <EntryField
            fault={faultOf(faults, field.id)}
            field={field}
            key={field.id}
            onChange={(value) => {
              onChange({ ...entry, fields: { ...entry.fields, [field.id]: value } });
            }}
            value={entry.fields[field.id] ?? ''}
          />
        ))}
      </fieldset>
      <EntryAnswers entry={entry} onChange={onChange} />
      <Field
        hint="One to a line: the title, then a link that begins with https://"
        label="Documents"
        {...faultOf(faults, 'documents')}
      >
        <Textarea
          onChange={(_, { value }) => {
            onChange({ ...entry, documents: value });
          }}
          value={documents}
        />
      </Field>
      <Field hint={references} label="Cases that belong with it" {...faultOf(faults, 'linked')}>
        <Input
          onChange={(_, { value }) => {
            onChange({ ...entry, linked: value });
          }}
          value={linked}
        />
      </Field>
      <Field
        hint={references}
        label="Cases that it takes the place of"
        {...faultOf(faults, 'supersedes')}
      >
        <Input
          onChange={(_, { value }) => {
            onChange({ ...entry, supersedes: value });
          }}
          value={supersedes}
        />
      </Field>
      {faults['case'] !== undefined && <p role="alert">{faults['case']}</p>}
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} type="submit">
          Submit the case
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          Leave without submitting
        </Button>
      </div>
    </form>
  );
}

const references = 'References, apart by commas, such as DWP-2024-014';

const [reference, organisation, , ...others] = caseForm.fields.fields;
const typed = [organisation, reference, ...others];
