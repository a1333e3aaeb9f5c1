import type { Criterion } from '../criterion';
import { fromReturn } from '../from-return';

/** Commitment 3: services begin onboarding to One Login by 2025, so money for another sign-in works against it. */
export const oneLoginAdopted: Criterion = {
  id: 'one-login-adopted',
  commitment: 3,
  title: 'Sign people in by GOV.UK One Login',
  question: 'How will people sign in to the service?',
  answers: {
    'one-login': { words: 'By GOV.UK One Login', result: 'aligned' },
    later: {
      words: 'By something else now, with a dated plan to move to One Login',
      result: 'aligned if',
      condition:
        'A dated plan to move to One Login is agreed, and a return shows that onboarding has begun.',
    },
    other: { words: 'By something else', result: 'not aligned' },
    'no-sign-in': { words: 'Nobody signs in', result: 'not applicable' },
  },
  why: 'All departments confirmed a roadmap for One Login by April 2023, and their services will have begun onboarding by 2025. A case that builds another sign-in works against that.',

  bears: ({ publicFacing }) => publicFacing,

  shown({ case: one, latest }) {
    const table = latest?.return.tables.services;
    const record = table?.records.find(({ id }) => id === one.subject);
    const status = record?.values.oneLogin;
    if (!latest || !table || !record) return undefined;
    if (status !== 'not-started' && status !== 'planned') return undefined;

    return {
      result: 'aligned if',
      reasons: [fromReturn(latest, table, [record], ['oneLogin'], words[status])],
      condition: 'Onboarding to One Login begins, and a return shows it.',
    };
  },
};

const words = {
  'not-started': 'The return says that the service has not started to move to One Login.',
  planned: 'The return says that the move to One Login is planned and has not begun.',
} as const;
