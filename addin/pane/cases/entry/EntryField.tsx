import type { caseForm } from '#domain/form/case-1/form';
import { lists } from '#domain/form/case-1/lists';
import { organisations } from '#domain/roadmap/organisations';
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { organisationWords } from '../../organisation-words';

type FormField = (typeof caseForm)['fields']['fields'][number];

interface EntryFieldProps {
  readonly fault: { readonly validationMessage?: string };
  readonly field: FormField;
  readonly onChange: (value: string) => void;
  readonly value: string;
}

/** One field of the form of cases, chosen or typed as its type says. */
export function EntryField({ fault, field, onChange, value }: EntryFieldProps) {
  const { header, help, id, type } = field;
  const options = optionsOf(field);
  const change = (_: unknown, typed: { readonly value: string }) => {
    onChange(typed.value);
  };

  return (
    <Field hint={hints[id] ?? help} label={header} required={'required' in field} {...fault}>
      {options ? (
        <Select onChange={change} value={value}>
          <option value="">Choose one</option>
          {options.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </Select>
      ) : type === 'long-text' ? (
        <Textarea onChange={change} value={value} />
      ) : (
        <Input
          inputMode={type === 'money' || type === 'integer' ? 'decimal' : 'text'}
          onChange={change}
          type={type === 'date' ? 'date' : 'text'}
          value={value}
        />
      )}
    </Field>
  );
}

function optionsOf(field: FormField): readonly (readonly [string, string])[] | undefined {
  if (field.id === 'organisation') return named;
  return field.type === 'list' ? Object.entries(lists[field.list]) : undefined;
}

const named = organisations
  .map(({ id }) => [id, organisationWords(id)] as const)
  .toSorted(([, one], [, other]) => one.localeCompare(other, 'en-GB'));

/** Where a workbook's template fills what a person types here. */
const hints: Readonly<Partial<Record<FormField['id'], string>>> = {
  organisation: 'Whose case it is.',
  reference: 'Unique across government, such as DWP-2024-014.',
  priority: 'The priority of the department that the case serves.',
};
