import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { Field, Select } from '@fluentui/react-components';

interface MeasureFieldProps {
  /** Numbers of the commitments that the case says it supports: theirs come first. */
  readonly commitments: readonly number[];
  readonly fault: { readonly validationMessage?: string };
  readonly onChange: (measure: string) => void;
  readonly value: string;
}

/** Chooses a measure from the roadmap's list, by its commitment. */
export function MeasureField({ commitments, fault, onChange, value }: MeasureFieldProps) {
  const numbers = [...new Set(edition202225.measures.map(({ commitment }) => commitment))];
  const order = [
    ...numbers.filter((each) => commitments.includes(each)),
    ...numbers.filter((each) => !commitments.includes(each)),
  ];

  return (
    <Field label="Measure" required {...fault}>
      <Select
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
        value={value}
      >
        <option value="">Choose one</option>
        {order.map((number) => (
          <optgroup key={number} label={`Commitment ${number}`}>
            {edition202225.measures
              .filter(({ commitment, scope }) => commitment === number && scope !== 'government')
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
