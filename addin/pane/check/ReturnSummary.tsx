import { formatPeriod } from '#domain/period/format-period';
import { stopsReturn } from '#domain/rules/stops-return';
import type { Return } from '#domain/return/return';
import { organisationWords } from '../organisation-words';
import { plural } from '../plural';
import type { Checked } from './checked';
import { Completeness } from './Completeness';
import { useReturnSummaryStyles } from './ReturnSummary.styles';

/** Who returns, for which quarter, what was found and how much is filled in. */
export function ReturnSummary({ checked }: { readonly checked: Checked }) {
  const styles = useReturnSummaryStyles();
  const { completeness, findings, read } = checked;
  const stopping = findings.filter(stopsReturn).length;
  const counted = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;

  return (
    <section aria-label="This return">
      <h2 className={styles.who}>{whoseReturn(read.return)}</h2>
      <p className={styles.counts}>
        {`${plural(counted('error'), 'error')}, ${plural(counted('query'), 'query', 'queries')}, ${plural(counted('note'), 'note')}. `}
        {stopping === 0
          ? 'Nothing stops this return.'
          : `${plural(stopping, 'finding')} ${stopping === 1 ? 'stops' : 'stop'} this return.`}
      </p>
      <Completeness sheets={completeness} />
    </section>
  );
}

function whoseReturn({ organisation, period }: Return): string {
  const name = organisationWords(organisation, period) || 'Organisation not given';
  return `${name}, ${period ? formatPeriod(period) : 'quarter not given'}`;
}
