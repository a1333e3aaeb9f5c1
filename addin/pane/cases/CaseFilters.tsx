import type { ListedCase } from '#domain/spend-control/case-in-full';
import { Field, Input, Select } from '@fluentui/react-components';
import { FilterRow } from '../filter-row/FilterRow';
import { organisationWords } from '../organisation-words';
import type { CaseFilter } from './filter-cases';

interface CaseFiltersProps {
  readonly cases: readonly ListedCase[];
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}

/** Chooses which cases are listed, of those organisations and states that there are, and in which order. */
export function CaseFilters({ cases, filter, onChange }: CaseFiltersProps) {
  const organisations = [...new Set(cases.map((each) => each.case.organisation))]
    .map((id) => ({ id, name: organisationWords(id) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const found = new Set(cases.map(({ standing }) => standing.state));
  const states: readonly CaseFilter['state'][] = ['all', 'not yet decided', ...found];

  return (
    <FilterRow>
      {organisations.length > 1 && (
        <Field label="Organisation" size="small">
          <Select
            onChange={(_, { value }) => {
              onChange({ ...filter, organisation: value });
            }}
            value={filter.organisation}
          >
            <option value="">All</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="State" size="small">
        <Select
          onChange={(_, { value }) => {
            const state = states.find((each) => each === value);
            if (state) onChange({ ...filter, state });
          }}
          value={filter.state}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {state === 'all' ? 'All' : state}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Order" size="small">
        <Select
          onChange={(_, { value }) => {
            onChange({ ...filter, order: value === 'newest' ? 'newest' : 'due' });
          }}
          value={filter.order}
        >
          <option value="due">What is due first</option>
          <option value="newest">Newest first</option>
        </Select>
      </Field>
      <Field label="Search the cases" size="small">
        <Input
          onChange={(_, { value }) => {
            onChange({ ...filter, search: value });
          }}
          type="search"
          value={filter.search}
        />
      </Field>
    </FilterRow>
  );
}
