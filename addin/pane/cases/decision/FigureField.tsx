import type { MeasureUnit } from '#domain/roadmap/measure';
import { Field, Input, Select } from '@fluentui/react-components';

interface FigureFieldProps {
  readonly fault: { readonly validationMessage?: string };
  readonly label: string;
  readonly onChange: (value: string) => void;
  readonly unit: MeasureUnit;
  readonly value: string;
}

/** A figure in the unit of its measure: chosen where there are few, typed where there are many. */
export function FigureField({ fault, label, onChange, unit, value }: FigureFieldProps) {
  const options = choices[unit];

  if (options) {
    return (
      <Field label={label} {...fault}>
        <Select
          onChange={(_, chosen) => {
            onChange(chosen.value);
          }}
          value={value}
        >
          <option value="">Choose one</option>
          {options.map((words, figure) => (
            <option key={words} value={figure}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={`${label}, ${names[unit] ?? unit}`} {...fault}>
      <Input
        inputMode="decimal"
        onChange={(_, typed) => {
          onChange(typed.value);
        }}
        value={value}
      />
    </Field>
  );
}

/** The figures of a measure that has few, from 0 up, in words. */
const choices: Readonly<Partial<Record<MeasureUnit, readonly string[]>>> = {
  'yes or no': ['no', 'yes'],
  level: ['not yet good', 'good', 'better', 'best'],
};

const names: Readonly<Partial<Record<MeasureUnit, string>>> = { pence: '£', percent: '%' };
