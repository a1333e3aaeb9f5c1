import type { Period } from '#domain/period/period';
import { periodDates } from '#domain/period/period-dates';
import { organisations } from '#domain/roadmap/organisations';
import { Field, Select } from '@fluentui/react-components';
import { organisationWords } from '../organisation-words';

interface OrganisationPickerProps {
  readonly label: string;
  readonly onChoose: (organisation: string) => void;
  /** Names are those of this quarter. */
  readonly period: Period;
  /** Id of the organisation that is chosen; empty where none is yet. */
  readonly value: string;
  /** Those that were there at the end of the quarter, who return; or all, since decisions outlive organisations. */
  readonly which: 'in being' | 'all';
}

/** Chooses one of the roadmap's organisations, by its name at the time. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { label, onChoose, period, value, which } = props;
  const { last } = periodDates(period);
  const listed = organisations
    .filter(({ exists: { from = '', to = '9999-12-31' } }) => {
      return which === 'all' || (from <= last && last < to);
    })
    .map(({ id }) => ({ id, name: organisationWords(id, period) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  // Somebody may be of an organisation that the roadmap does not list.
  const isListed = value === '' || listed.some(({ id }) => id === value);

  return (
    <Field label={label} size="small">
      <Select
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
        value={value}
      >
        {value === '' && <option value="">Choose one</option>}
        {!isListed && <option value={value}>{organisationWords(value, period)}</option>}
        {listed.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
