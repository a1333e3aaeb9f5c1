import { criteria } from '../../alignment/criteria/criteria';
import type { FormList } from '../form';

/** For each criterion the list of its answers, by the criterion's id. */
export const answerLists: Readonly<Record<string, FormList>> = Object.fromEntries(
  criteria.map(({ answers, id }) => [
    id,
    Object.fromEntries(Object.entries(answers).map(([code, { words }]) => [code, words])),
  ]),
);
