import type { Criterion } from '../criterion';

/** Commitment 11: all new services comply with the common approach to Secure by Design. */
export const secureByDesignFollowed: Criterion = {
  id: 'secure-by-design-followed',
  commitment: 11,
  title: 'Follow Secure by Design in a new service',
  question: 'Does the work follow the common approach to Secure by Design?',
  answers: {
    yes: { words: 'Yes, and its activities are in the plan', result: 'aligned' },
    planned: {
      words: 'It will, and the activities are not yet in the plan',
      result: 'aligned if',
      condition: 'The activities of Secure by Design are in the plan before the next phase begins.',
    },
    no: { words: 'No', result: 'not aligned' },
  },
  why: 'The roadmap says that all new services shall comply. Security that is added after a service is built costs more and protects less.',

  bears: ({ newService }) => newService,
};
