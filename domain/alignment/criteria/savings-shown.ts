import type { Criterion } from '../criterion';
import { isApproved } from '../../register/is-approved';

/** Commitment 20: impact tracking that works. The roadmap puts savings of over £1 billion on it. */
export const savingsShown: Criterion = {
  id: 'savings-shown',
  commitment: 20,
  title: 'Say how savings will be shown',
  question: 'How will the savings of the case be shown in the returns?',
  answers: {
    measured: {
      words: 'By a baseline, a budget line and a way of counting that the case gives',
      result: 'aligned',
    },
    will: {
      words: 'They will be worked out later',
      result: 'aligned if',
      condition:
        'The baseline, the budget line and the way of counting are agreed before the money is spent.',
    },
    no: { words: 'They cannot be shown', result: 'not aligned' },
    none: { words: 'The case claims no savings', result: 'not applicable' },
  },
  why: 'Savings that are claimed to win approval and that no return ever shows are why nobody can say what approved spend has achieved.',

  bears: () => true,

  shown({ decisions, history }) {
    const shown = new Set(
      history.flatMap(({ deliveries = [] }) =>
        deliveries.filter(({ savings }) => savings.length > 0).map(({ reference }) => reference),
      ),
    );
    const never = decisions.filter(
      (decision) =>
        isApproved(decision) &&
        decision.contributions.some(({ measure }) => measure.endsWith('-savings')) &&
        !shown.has(decision.reference),
    );
    if (never.length === 0) return undefined;
    return {
      result: 'aligned if',
      reasons: never.map(({ reference }) => ({
        words: `No return has shown any of the savings of ${reference}, which was approved for them.`,
        source: { kind: 'decision', reference },
      })),
      condition:
        'The next return shows the savings of the earlier decisions, or says why there are none.',
    };
  },
};
