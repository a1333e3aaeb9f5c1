import type { Finding } from '#domain/rules/finding';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { findingKey } from '../check/finding-key';
import { Notice } from '../Notice';
import { noticeOf, type NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useSubmitStyles } from './SubmitView.styles';

/** So many are listed here: the Check view has them all. */
const LISTED = 20;

/** The findings that stop the return, each with a way to its cell. */
export function Blocking({ findings }: { readonly findings: readonly Finding[] }) {
  const { show, workbook } = usePane();
  const styles = useSubmitStyles();
  const [notice, setNotice] = useState<NoticeWords>();
  const unique = [...new Map(findings.map((each) => [findingKey(each), each])).values()];

  const goTo = async (finding: Finding) => {
    try {
      await workbook.goTo(finding);
      setNotice(undefined);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };

  return (
    <section aria-label="What stops this return" className={styles.section}>
      <h2 className={styles.heading}>
        {`${plural(unique.length, 'finding')} ${unique.length === 1 ? 'stops' : 'stop'} this return`}
      </h2>
      <p>Put right each error, and give a reason for each query.</p>
      {notice && <Notice words={notice} />}
      <ul className={styles.list}>
        {unique.slice(0, LISTED).map((finding) => (
          <li className={styles.words} key={findingKey(finding)}>
            {`${finding.sheet} ${finding.cells}: ${finding.message} `}
            {workbook.kind === 'excel' && (
              <Button
                aria-label={`Go to ${finding.sheet} ${finding.cells}`}
                onClick={() => void goTo(finding)}
                size="small"
              >
                Go to
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button
        onClick={() => {
          show('check');
        }}
        size="small"
      >
        See them all under Check
      </Button>
    </section>
  );
}
