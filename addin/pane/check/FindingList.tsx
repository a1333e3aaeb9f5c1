import type { Finding } from '#domain/rules/finding';
import { Button } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { FindingItem } from './FindingItem';
import { useFindingListStyles } from './FindingList.styles';
import { findingKey } from './finding-key';
import type { ListedFindings } from './first-findings';
import type { Mending } from './use-mending';

interface FindingListProps {
  /** Key of the finding that is open. */
  readonly current: string | undefined;
  /** Key of the finding that the keyboard came to. */
  readonly focused: string | undefined;
  readonly groups: readonly ListedFindings[];
  readonly mending: Mending;
  readonly onToggle: (finding: Finding) => void;
}

/** The findings, sheet by sheet and rule by rule, with how many there are of each. */
export function FindingList({ current, focused, groups, mending, onToggle }: FindingListProps) {
  const { workbook } = usePane();
  const styles = useFindingListStyles();

  return groups.map(({ count, rules, sheet }) => (
    <section aria-label={sheet} key={sheet}>
      <h3 className={styles.sheet}>{`${sheet}: ${plural(count, 'finding')}`}</h3>
      {rules.map(({ findings, listed, rule, title, why }) => {
        const safe = findings.filter(({ fix }) => fix !== undefined);
        return (
          <div key={rule}>
            <div className={styles.rule}>
              <h4 className={styles.title}>{`${title} (${findings.length})`}</h4>
              {safe.length > 1 && workbook.kind === 'excel' && (
                <Button
                  disabledFocusable={mending.busy}
                  onClick={() => {
                    mending.fix(safe);
                  }}
                  size="small"
                >
                  {`Fix all ${safe.length} safe ones of this kind`}
                </Button>
              )}
            </div>
            <ul className={styles.list}>
              {listed.map((finding) => {
                const key = findingKey(finding);
                return (
                  <FindingItem
                    finding={finding}
                    focused={key === focused}
                    key={key}
                    mending={mending}
                    onToggle={() => {
                      onToggle(finding);
                    }}
                    open={key === current}
                    title={title}
                    why={why}
                  />
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  ));
}
