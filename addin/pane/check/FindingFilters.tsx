import { Field, Input, Select } from '@fluentui/react-components';
import type { FindingFilter } from './filter-findings';
import { useFindingFiltersStyles } from './FindingFilters.styles';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Chooses which findings are listed. */
export function FindingFilters({ filter, onChange }: FindingFiltersProps) {
  const styles = useFindingFiltersStyles();

  return (
    <div className={styles.filters}>
      <Field label="Show">
        <Select
          onChange={(_, { value }) => {
            const chosen = choices.find(({ severity }) => severity === value);
            if (chosen) onChange({ ...filter, severity: chosen.severity });
          }}
          size="small"
          value={filter.severity}
        >
          {choices.map(({ label, severity }) => (
            <option key={severity} value={severity}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.search} label="Search the findings">
        <Input
          onChange={(_, { value }) => {
            onChange({ ...filter, search: value });
          }}
          size="small"
          type="search"
          value={filter.search}
        />
      </Field>
    </div>
  );
}

const choices: readonly { readonly label: string; readonly severity: FindingFilter['severity'] }[] =
  [
    { label: 'All findings', severity: 'all' },
    { label: 'What stops the return', severity: 'stops the return' },
    { label: 'Errors', severity: 'error' },
    { label: 'Queries', severity: 'query' },
    { label: 'Notes', severity: 'note' },
  ];
