import type { CriterionResult } from '#domain/alignment/assess-alignment';
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import { withCondition, type ConditionDraft, type DecisionDraft } from './decision-draft';
import { faultOf, type Faults } from './faults';

interface ConditionsProps {
  readonly draft: DecisionDraft;
  readonly faults: Faults;
  readonly onChange: (draft: DecisionDraft) => void;
  readonly results: readonly CriterionResult[];
}

/** The conditions of an approval, and those that the criteria suggest, put in with one press. */
export function Conditions({ draft, faults, onChange, results }: ConditionsProps) {
  const styles = useCasesStyles();
  const isAsked = draft.outcome === 'approved with conditions';
  const there = new Set(draft.conditions.map(({ text }) => text));
  const offered =
    draft.outcome === 'not approved' || draft.outcome === 'withdrawn'
      ? []
      : results.filter(({ condition }) => condition !== undefined && !there.has(condition));

  return (
    <>
      {offered.length > 0 && (
        <ul aria-label="Conditions that would make it aligned" className={styles.list}>
          {offered.map(({ condition = '', criterion }) => (
            <li key={criterion.id}>
              <p className={styles.words}>{`${criterion.title}: ${condition}`}</p>
              <Button
                aria-label={`Add this condition: ${condition}`}
                onClick={() => {
                  onChange(withCondition(draft, condition));
                }}
                size="small"
              >
                Add this condition
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAsked &&
        draft.conditions.map((condition) => (
          <ConditionFields
            condition={condition}
            faults={faults}
            key={condition.id}
            onChange={(changed) => {
              const conditions = draft.conditions.map((each) =>
                each.id === changed.id ? changed : each,
              );
              onChange({ ...draft, conditions });
            }}
            onRemove={() => {
              const conditions = draft.conditions.filter(({ id }) => id !== condition.id);
              onChange({ ...draft, conditions });
            }}
          />
        ))}
      {isAsked && (
        <Field {...faultOf(faults, 'conditions')}>
          <Button
            onClick={() => {
              onChange(withCondition(draft, ''));
            }}
            size="small"
          >
            Add a condition
          </Button>
        </Field>
      )}
    </>
  );
}

interface ConditionFieldsProps {
  readonly condition: ConditionDraft;
  readonly faults: Faults;
  readonly onChange: (condition: ConditionDraft) => void;
  readonly onRemove: () => void;
}

function ConditionFields({ condition, faults, onChange, onRemove }: ConditionFieldsProps) {
  const styles = useCasesStyles();
  const { due, id, owner, shownBy, text } = condition;

  return (
    <fieldset className={styles.group}>
      <legend>{`Condition ${id}`}</legend>
      <Field label="What has to be shown" required {...faultOf(faults, `${id}.text`)}>
        <Textarea
          onChange={(_, { value }) => {
            onChange({ ...condition, text: value });
          }}
          value={text}
        />
      </Field>
      <Field label="Owner" required {...faultOf(faults, `${id}.owner`)}>
        <Input
          onChange={(_, { value }) => {
            onChange({ ...condition, owner: value });
          }}
          value={owner}
        />
      </Field>
      <Field label="Condition due" required {...faultOf(faults, `${id}.due`)}>
        <Input
          onChange={(_, { value }) => {
            onChange({ ...condition, due: value });
          }}
          type="date"
          value={due}
        />
      </Field>
      <Field label="What will show that it is met">
        <Textarea
          onChange={(_, { value }) => {
            onChange({ ...condition, shownBy: value });
          }}
          value={shownBy}
        />
      </Field>
      <Button className={styles.action} onClick={onRemove} size="small">
        {`Remove condition ${id}`}
      </Button>
    </fieldset>
  );
}
