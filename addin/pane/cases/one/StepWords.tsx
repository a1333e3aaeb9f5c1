import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useCasesStyles } from '../CasesView.styles';
import { useKept } from '../KeptContext';

interface StepWordsProps {
  readonly busy: boolean;
  readonly onGive: (words: string, onDone: () => void) => void;
  readonly reference: string;
  readonly step: 'information asked' | 'information given';
}

/** Takes the words of a step, and keeps them until they are sent. */
export function StepWords({ busy, onGive, reference, step }: StepWordsProps) {
  const styles = useCasesStyles();
  const [words, keep, forget] = useKept(`${reference} ${step}`, '');
  const [missing, setMissing] = useState(false);
  const { action, fault, label } = wordsFor[step];

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = words.trim();
        setMissing(said === '');
        if (said !== '') onGive(said, forget);
      }}
    >
      <Field label={label} {...(missing && { validationMessage: fault })}>
        <Textarea
          maxLength={4000}
          onChange={(_, { value }) => {
            keep(value);
          }}
          value={words}
        />
      </Field>
      <Button className={styles.action} disabledFocusable={busy} size="small" type="submit">
        {action}
      </Button>
    </form>
  );
}

const wordsFor = {
  'information asked': {
    action: 'Ask for information',
    fault: 'Enter what you ask for',
    label: 'Information that is needed',
  },
  'information given': {
    action: 'Give information',
    fault: 'Enter the information',
    label: 'Your answer',
  },
} as const;
