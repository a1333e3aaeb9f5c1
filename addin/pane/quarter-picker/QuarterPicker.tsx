import { formatPeriod } from '#domain/period/format-period';
import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { parsePeriod } from '#domain/period/parse-period';
import { comparePeriods } from '#domain/period/compare-periods';
import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import { periodsUpTo } from '#domain/period/periods-up-to';
import { Field, Select } from '@fluentui/react-components';
import { usePane } from '../PaneContext';

interface QuarterPickerProps {
  readonly label: string;
  readonly onChoose: (key: string) => void;
  /** Key of the quarter that is chosen: `2023-24-Q2`. */
  readonly value: string;
}

/** The quarter in which the roadmap was published. */
const first: Period = { year: 2022, quarter: 1 };

/** Chooses one of the roadmap's quarters that have ended, the latest first. */
export function QuarterPicker({ label, onChoose, value }: QuarterPickerProps) {
  const { now } = usePane();
  const ended = lastEndedPeriod(now().toISOString().slice(0, 10));
  // A return that is open may be of a quarter that still runs.
  const given = parsePeriod(value) ?? ended;
  const last = comparePeriods(given, ended) > 0 ? given : ended;
  const periods = periodsUpTo(last, comparePeriods(last, first) + 1).toReversed();

  return (
    <Field label={label} size="small">
      <Select
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
        value={value}
      >
        {periods.map((period) => (
          <option key={periodKey(period)} value={periodKey(period)}>
            {formatPeriod(period)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
