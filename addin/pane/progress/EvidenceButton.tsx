import { comparePeriods } from '#domain/period/compare-periods';
import { formatPeriod } from '#domain/period/format-period';
import type { ContributionProgress } from '#domain/progress/contribution-progress';
import { Link } from '@fluentui/react-components';
import { useCheckState } from '../check/CheckContext';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { useWorkbookAction } from '../workbook-action/use-workbook-action';

interface EvidenceButtonProps {
  readonly actual: Pick<
    NonNullable<ContributionProgress['actual']>,
    'evidence' | 'period' | 'version'
  >;
  readonly organisation: string;
}

/** The cells that say a figure: shown in the open workbook where it is that return, else named in words. */
export function EvidenceButton({ actual, organisation }: EvidenceButtonProps) {
  const { workbook } = usePane();
  const { checked } = useCheckState();
  const { act, trouble } = useWorkbookAction();
  const { evidence, period, version } = actual;
  const cells = evidence.cells.replaceAll(',', ', ');

  const open = checked?.read.return;
  const isThis =
    workbook.kind === 'excel' &&
    open?.organisation === organisation &&
    open.period !== undefined &&
    comparePeriods(open.period, period) === 0;
  if (!isThis) {
    return (
      <span>{`${evidence.sheet}, ${cells}, in the return for ${formatPeriod(period)}, version ${version}`}</span>
    );
  }
  return (
    <>
      <Link
        as="button"
        onClick={() => {
          void act(() => workbook.goTo(evidence));
        }}
      >
        {`Go to ${evidence.sheet}, ${cells}`}
      </Link>
      {trouble && <Notice words={trouble} />}
    </>
  );
}
