import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { Field, Input, Select } from '@fluentui/react-components';
import { FilterRow } from '../filter-row/FilterRow';
import { organisationWords } from '../organisation-words';
import { statusesOf, type DecisionFilter } from './filter-decisions';

interface DecisionFiltersProps {
  /** Whether they are of several organisations. */
  readonly across: boolean;
  readonly decisions: readonly DecisionInFull[];
  readonly filter: DecisionFilter;
  readonly onChange: (filter: DecisionFilter) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Chooses which decisions are shown: by organisation, status, what is urgent, and words. */
export function DecisionFilters({ across, decisions, filter, onChange }: DecisionFiltersProps) {
  const chooser = (
    label: string,
    key: 'only' | 'organisation' | 'status',
    choices: readonly Choice[],
  ) => (
    <Field label={label} size="small">
      <Select
        onChange={(_, { value }) => {
          onChange({ ...filter, [key]: value });
        }}
        value={filter[key]}
      >
        <option value="">All</option>
        {choices.map(({ name, value }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <FilterRow>
      {across && chooser('Organisation', 'organisation', organisationsOf(decisions))}
      {chooser('Status', 'status', statusesOf(decisions).map(sameName))}
      {chooser('Show', 'only', urgent)}
      <Field label="Search" size="small">
        <Input
          onChange={(_, { value }) => {
            onChange({ ...filter, words: value });
          }}
          type="search"
          value={filter.words}
        />
      </Field>
    </FilterRow>
  );
}

const urgent: readonly Choice[] = [
  { value: 'warned', name: 'Next quarter decides' },
  { value: 'changed', name: 'Changed since last quarter' },
];

function sameName(value: string): Choice {
  return { value, name: value };
}

function organisationsOf(decisions: readonly DecisionInFull[]): readonly Choice[] {
  const ids = new Set(decisions.map(({ progress }) => progress.decision.organisation));
  return [...ids]
    .map((value) => ({ value, name: organisationWords(value) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
