import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

interface ReasonFormProps {
  readonly busy: boolean;
  readonly given: string | undefined;
  readonly onGive: (reason: string) => void;
}

/** Takes the written reason that answers a query, where the query stands. */
export function ReasonForm({ busy, given, onGive }: ReasonFormProps) {
  const [reason, setReason] = useState(given ?? '');
  const [missing, setMissing] = useState(false);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') onGive(reason.trim());
      }}
    >
      <Field
        hint="It is kept in the Reasons sheet, and stands until the value changes."
        label="Reason why the figure is right"
        {...(missing && { validationMessage: 'Enter a reason' })}
      >
        <Textarea
          onChange={(_, { value }) => {
            setReason(value);
          }}
          value={reason}
        />
      </Field>
      <Button disabledFocusable={busy} size="small" type="submit">
        {given === undefined ? 'Save the reason' : 'Change the reason'}
      </Button>
    </form>
  );
}
