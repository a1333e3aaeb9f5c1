import { form } from '#domain/form/edition-2022-25-1/form';
import { formatPeriod } from '#domain/period/format-period';
import type { Return } from '#domain/return/return';
import { organisationWords } from '../organisation-words';
import { plural } from '../plural';
import { useSubmitStyles } from './SubmitView.styles';

/** What will be sent, in plain words. */
export function Contents({ current }: { readonly current: Return }) {
  const styles = useSubmitStyles();
  const { organisation, period, tables } = current;
  const filled = form.tables.flatMap(({ id, title }) => {
    const { length } = tables[id].records;
    return length > 0 ? [`${title}: ${plural(length, 'row')}`] : [];
  });

  return (
    <section aria-label="What will be sent" className={styles.section}>
      <h2 className={styles.heading}>What will be sent</h2>
      <p>
        {`The return of ${organisationWords(organisation, period) || 'an organisation that is not given'} for ${period ? formatPeriod(period) : 'a quarter that is not given'}, with:`}
      </p>
      <ul className={styles.list}>
        {filled.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
