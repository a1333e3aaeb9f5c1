import type { Criterion } from '../criterion';

/** Commitment 15: roles aligned to the DDaT capability framework. */
export const rolesInFramework: Criterion = {
  id: 'roles-in-framework',
  commitment: 15,
  title: 'Describe the people in the roles of the capability framework',
  question: 'Are the people described in the roles of the DDaT capability framework?',
  answers: {
    yes: { words: 'Yes', result: 'aligned' },
    will: {
      words: 'They will be before the contract is let',
      result: 'aligned if',
      condition:
        'Every role is described by the DDaT capability framework before the contract is let.',
    },
    no: { words: 'No', result: 'not aligned' },
  },
  why: 'A role that the framework does not know cannot be compared with a civil servant who could fill it, nor with what others pay.',

  bears: ({ category }) => category === 'resourcing contract',
};
