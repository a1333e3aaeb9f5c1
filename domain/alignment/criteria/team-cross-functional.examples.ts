import type { CriterionExamples } from '../example';

export const teamCrossFunctionalExamples: CriterionExamples = {
  criterion: 'team-cross-functional',
  examples: [
    { name: 'one team designs both', answer: 'together', result: 'aligned' },
    { name: 'one team is planned', answer: 'planned', result: 'aligned if' },
    { name: 'the teams are apart', answer: 'apart', result: 'not aligned' },
    { name: 'the work carries no policy', answer: 'no-policy', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
