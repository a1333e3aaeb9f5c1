import { subjectWords } from '#domain/roadmap/subject-words';
import { countWords } from '#domain/rules/words/count';
import { dateWords } from '#domain/rules/words/date';
import { moneyWords } from '#domain/rules/words/money';
import type { Case } from '#domain/spend-control/case';
import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useCasesStyles } from '../CasesView.styles';

/** What a case says, field by field, and its documents as links. */
export function CaseFacts({ one }: { readonly one: Case }) {
  const styles = useCasesStyles();

  return (
    <section aria-label="What is asked for" className={styles.part}>
      <h3 className={styles.subheading}>What is asked for</h3>
      <p className={styles.words}>{one.summary}</p>
      <dl className={styles.facts}>
        {factsOf(one).map(([name, words]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {one.documents.length > 0 && (
        <>
          <h4 className={styles.subheading}>Documents</h4>
          <ul aria-label="Documents" className={styles.bullets}>
            {one.documents.map(({ link, title }) => (
              <li key={link}>
                <Link href={link} inline rel="noreferrer" target="_blank">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function factsOf(one: Case): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Amount', moneyWords(one.amount)],
    ['Whole-life cost', moneyWords(one.wholeLifeCost)],
    ['Cost in a year', one.annualCost === undefined ? undefined : moneyWords(one.annualCost)],
    ['Funding', one.funding],
    ['Begins', dateWords(one.begins)],
    ['Ends', dateWords(one.ends)],
    ['Category', one.category],
    ['Phase', one.phase],
    ['Service or system', one.subject === undefined ? undefined : subjectWords(one.subject)],
    ['Public facing', yesOrNo(one.publicFacing)],
    ['New service', yesOrNo(one.newService)],
    ['Novel or contentious', yesOrNo(one.novel)],
    ['Crypt-Key', yesOrNo(one.cryptKey)],
    [
      'Transactions a year',
      one.transactions === undefined ? undefined : countWords(one.transactions),
    ],
    ['Technology', one.technology],
    ['Product', one.product],
    ['Supplier', one.supplier],
    ['Priority', one.priority],
    ['Commitments', one.commitments.length === 0 ? 'none' : one.commitments.join(', ')],
  ];
  return facts.flatMap(([name, words]) => (words === undefined ? [] : [[name, words] as const]));
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
