import type { Case } from '#domain/spend-control/case';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import type { DoubtedContribution } from '#domain/spend-control/contribution-doubts';
import type { DecisionOutcome } from '#domain/register/decision';
import { isApproved } from '#domain/register/is-approved';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DecisionToSend } from '../../../ports/cases';
import { usePane } from '../../PaneContext';
import { plural } from '../../plural';
import { useCasesStyles } from '../CasesView.styles';
import { Conditions } from './Conditions';
import { Contributions } from './Contributions';
import type { DecisionDraft } from './decision-draft';
import { faultOf, type Faults } from './faults';
import { readDecision } from './read-decision';

interface DecisionFormProps {
  /** What stood in the way of sending it. */
  readonly children: ReactNode;
  readonly busy: boolean;
  readonly doubts: readonly DoubtedContribution[];
  readonly draft: DecisionDraft;
  readonly full: CaseInFull;
  readonly onChange: (draft: DecisionDraft) => void;
  readonly onLeave: () => void;
  readonly onSend: (decision: DecisionToSend) => void;
  readonly one: Case;
  readonly sequence: number;
}

/** A decision as it is typed: outcome, amount, conditions and contributions, each told in place what has to be put right. */
export function DecisionForm(props: DecisionFormProps) {
  const { busy, children, doubts, draft, full, onChange, onLeave, onSend, one, sequence } = props;
  const { announce } = usePane();
  const styles = useCasesStyles();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const { outcome } = draft;
  const approves = outcome !== '' && isApproved({ outcome });

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const send = () => {
    const read = readDecision(draft, one, sequence);
    if (read.decision) {
      setFaults({});
      onSend(read.decision);
      return;
    }
    setFaults(read.faults);
    announce(`Not sent: ${plural(Object.keys(read.faults).length, 'thing')} to put right`);
  };

  return (
    <form
      aria-label={`Decision ${sequence}`}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      ref={form}
    >
      <h3 className={styles.subheading}>{`Decision ${sequence}`}</h3>
      <Field label="Outcome" required {...faultOf(faults, 'outcome')}>
        <Select
          onChange={(_, { value }) => {
            const chosen = outcomes.find((each) => each === value) ?? '';
            onChange({ ...draft, outcome: chosen });
          }}
          value={outcome}
        >
          <option value="">Choose one</option>
          {outcomes.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label="Day of the decision" required {...faultOf(faults, 'decidedOn')}>
        <Input
          onChange={(_, { value }) => {
            onChange({ ...draft, decidedOn: value });
          }}
          type="date"
          value={draft.decidedOn}
        />
      </Field>
      {approves && (
        <Field
          hint="In pounds, such as 1,250,000"
          label="Amount approved"
          required
          {...faultOf(faults, 'approved')}
        >
          <Input
            contentBefore="£"
            inputMode="decimal"
            onChange={(_, { value }) => {
              onChange({ ...draft, approved: value });
            }}
            value={draft.approved}
          />
        </Field>
      )}
      <Conditions
        draft={draft}
        faults={faults}
        onChange={onChange}
        results={full.assessment.alignment}
      />
      {approves && (
        <Contributions
          doubts={doubts}
          draft={draft}
          faults={faults}
          onChange={onChange}
          one={one}
        />
      )}
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} type="submit">
          Record the decision
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          Leave without deciding
        </Button>
      </div>
    </form>
  );
}

const outcomes: readonly DecisionOutcome[] = [
  'approved',
  'approved with conditions',
  'not approved',
  'withdrawn',
];
