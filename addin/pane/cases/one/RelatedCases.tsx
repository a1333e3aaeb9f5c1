import type { Case } from '#domain/spend-control/case';
import type { ListedCase } from '#domain/spend-control/case-in-full';
import { Link } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';

interface RelatedCasesProps {
  readonly listed: readonly ListedCase[];
  readonly one: Case;
  readonly onOpen: (reference: string) => void;
}

/** The cases that belong with a case, those it takes the place of, and those that take its own; open where the person may see them. */
export function RelatedCases({ listed, one, onOpen }: RelatedCasesProps) {
  const styles = useCasesStyles();
  const naming = (where: 'linked' | 'supersedes') =>
    listed
      .filter((each) => each.case[where].includes(one.reference))
      .map((each) => each.case.reference);
  const related = [
    { label: 'Linked', references: [...new Set([...one.linked, ...naming('linked')])] },
    { label: 'Takes the place of', references: one.supersedes },
    { label: 'Superseded by', references: naming('supersedes') },
  ].filter(({ references }) => references.length > 0);
  if (related.length === 0) return null;

  const mayOpen = new Set(listed.map((each) => each.case.reference));
  return (
    <section aria-label="Cases that belong with it" className={styles.part}>
      <h3 className={styles.subheading}>Cases that belong with it</h3>
      {related.map(({ label, references }) => (
        <p className={styles.words} key={label}>
          {`${label}: `}
          {references.map((reference, at) => (
            <span key={reference}>
              {at > 0 && ', '}
              {mayOpen.has(reference) ? (
                <Link
                  as="button"
                  inline
                  onClick={() => {
                    onOpen(reference);
                  }}
                >
                  {reference}
                </Link>
              ) : (
                reference
              )}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}
