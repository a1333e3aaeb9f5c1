import type { Case } from './case';
import type { ControlSet, FrameworkAnswer, FrameworkQuestion, Rating } from './control-set';
import { isNotPublished, type NotPublished } from './not-published';

/** One question of the framework, with what the case answers. */
interface Rated {
  readonly question: FrameworkQuestion;
  readonly answer: FrameworkAnswer;
}

/** How much a case weighs under the risk and importance framework. */
export type RiskAndImportance =
  | { readonly outcome: 'rated'; readonly rating: Rating; readonly answers: readonly Rated[] }
  /** A question has no answer: the framework asks for every one. */
  | { readonly outcome: 'unanswered'; readonly questions: readonly FrameworkQuestion[] }
  | { readonly outcome: 'not published'; readonly why: NotPublished }
  | { readonly outcome: 'no framework' };

/** Rates a case by its highest-rated answer. `isTop75` says whether the case is for one of the top 75 services. */
export function riskAndImportance(
  one: Case,
  isTop75: boolean,
  { framework, source }: ControlSet,
): RiskAndImportance {
  if (!framework) return { outcome: 'no framework' };
  const questions = framework[one.category] ?? { notPublished: true, source };
  if (isNotPublished(questions)) return { outcome: 'not published', why: questions };

  const answered = questions.map((question) => ({
    question,
    answer: answerOf(question, one, isTop75),
  }));
  const answers = answered.filter((each): each is Rated => each.answer !== undefined);
  if (answers.length < questions.length) {
    const open = answered.filter(({ answer }) => answer === undefined);
    return { outcome: 'unanswered', questions: open.map(({ question }) => question) };
  }
  const rating = ratings.findLast((each) => answers.some(({ answer }) => answer.rating === each));
  return { outcome: 'rated', rating: rating ?? 'low', answers };
}

const ratings: readonly Rating[] = ['low', 'medium', 'high'];

function answerOf(
  { answers, id }: FrameworkQuestion,
  one: Case,
  isTop75: boolean,
): FrameworkAnswer | undefined {
  switch (id) {
    case 'whole-life-cost':
      return bandOf(answers, one.wholeLifeCost);
    case 'annual-cost':
      return bandOf(answers, one.annualCost);
    case 'transactions':
      return bandOf(answers, one.transactions);
    case 'top-75':
      return answers.find(({ answer }) => answer === (isTop75 ? 'yes' : 'no'));
    default: {
      const given = one.answers.find(({ question }) => question === id)?.answer;
      return answers.find(({ answer }) => answer === given);
    }
  }
}

function bandOf(
  answers: readonly FrameworkAnswer[],
  value: number | undefined,
): FrameworkAnswer | undefined {
  if (value === undefined) return undefined;
  return answers.find(
    ({ below, upTo }) =>
      (below === undefined || value < below) && (upTo === undefined || value <= upTo),
  );
}
