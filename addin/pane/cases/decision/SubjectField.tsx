import { edition202225 } from '#domain/roadmap/edition-2022-25';
import type { Measure } from '#domain/roadmap/measure';
import { servicesOf } from '#domain/roadmap/services-of';
import { subjectWords } from '#domain/roadmap/subject-words';
import { Field, Input, Select } from '@fluentui/react-components';

interface SubjectFieldProps {
  readonly fault: { readonly validationMessage?: string };
  readonly onChange: (subject: string) => void;
  readonly organisation: string;
  readonly scope: Measure['scope'];
  readonly value: string;
}

/** Takes the service, from the organisation's list, or the system, by the id that its return gives it. */
export function SubjectField({ fault, onChange, organisation, scope, value }: SubjectFieldProps) {
  const services = servicesOf(edition202225, organisation);

  if (scope === 'system' || services.length === 0) {
    return (
      <Field hint="Its id, as the return gives it." label="Service or system" required {...fault}>
        <Input
          onChange={(_, typed) => {
            onChange(typed.value);
          }}
          value={value}
        />
      </Field>
    );
  }
  const isListed = value === '' || services.some(({ id }) => id === value);
  return (
    <Field label="Service" required {...fault}>
      <Select
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
        value={value}
      >
        <option value="">Choose one</option>
        {!isListed && <option value={value}>{subjectWords(value)}</option>}
        {services.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
