import { dateWords } from '#domain/rules/words/date';
import type { ControlAssessment } from '#domain/spend-control/assess-control';
import { Link } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import { controlledWords, fromOf, ratingWords, strategicWords } from './control-words';

/** What the control in force on the case's date says of it, with its source and where the published page contradicts itself. It advises: a person decides. */
export function ControlInForce({ control }: { readonly control: ControlAssessment }) {
  const styles = useCasesStyles();
  const { decides, set, weighed } = control;
  const from = fromOf(control);

  return (
    <section aria-label="The control in force" className={styles.part}>
      <h3 className={styles.subheading}>The control in force</h3>
      <p className={styles.words}>
        <Link href={set.source} inline rel="noreferrer" target="_blank">
          {set.title}
        </Link>
        {from === undefined ? ', first day not published' : `, from ${dateWords(from)}`}
      </p>
      <dl className={styles.facts}>
        <dt>Under the control</dt>
        <dd>{controlledWords(control)}</dd>
        <dt>Rating</dt>
        <dd>{ratingWords(control)}</dd>
        <dt>Who decides</dt>
        <dd>{`${decides.by}: ${decides.reason}`}</dd>
        <dt>Strategic commitments</dt>
        <dd>{strategicWords(control)}</dd>
      </dl>
      {weighed.outcome === 'not published' && (
        <p className={styles.words}>
          <Link href={weighed.why.source} inline rel="noreferrer" target="_blank">
            Where the questions were looked for
          </Link>
        </p>
      )}
      {weighed.outcome === 'rated' && (
        <ul aria-label="Answers of the framework" className={styles.bullets}>
          {weighed.answers.map(({ answer, question }) => (
            <li key={question.id}>{`${question.question} ${answer.answer}: ${answer.rating}`}</li>
          ))}
        </ul>
      )}
      {weighed.outcome === 'unanswered' && (
        <ul aria-label="Questions without an answer" className={styles.bullets}>
          {weighed.questions.map(({ id, question }) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
      )}
      {set.contradictions.map(({ readAs, says, source }) => (
        <p className={styles.words} key={says}>
          {`The published page contradicts itself. ${says} Read here as: ${readAs} `}
          <Link href={source} inline rel="noreferrer" target="_blank">
            The page
          </Link>
        </p>
      ))}
    </section>
  );
}
