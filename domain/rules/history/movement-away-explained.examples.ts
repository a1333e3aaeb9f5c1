import type { RuleExamples } from '../example';

const measure = '18.vacancy-rate';
const vacancies = (figure: number, narrative?: string) => ({
  tables: { people: [{ vacancies: figure }], measures: [{ measure, narrative }] },
});
const satisfied = (figure: number) => ({
  tables: { services: [{ responses: 2000, satisfied: figure, narrative: undefined }] },
});

export const movementAwayExplainedExamples: RuleExamples = {
  rule: 'movement-away-explained',
  accept: [
    {
      name: 'vacancies have fallen, which is the right way',
      current: vacancies(44),
      previous: vacancies(48),
    },
    {
      name: 'vacancies have risen, and the narrative says why',
      current: vacancies(60, 'Example: a recruitment freeze until August.'),
      previous: vacancies(48),
    },
    {
      name: 'satisfaction has fallen by less than the measure shows',
      current: satisfied(1699),
      previous: satisfied(1700),
    },
    { name: 'it is the first return', current: vacancies(60), previous: 'none' },
    {
      name: 'there were no figures last quarter',
      current: vacancies(60),
      previous: { tables: { people: [] } },
    },
  ],
  reject: [
    {
      name: 'vacancies have risen, and the narrative is blank',
      current: vacancies(60),
      previous: vacancies(48),
      findings: [
        {
          sheet: 'Measures',
          cells: 'P5',
          entered: '15%',
          records: ['18.vacancy-rate'],
          message:
            '“Digital and data vacancies as a share of total DDaT headcount” moved from 12% to 15%, which is the wrong way, and the narrative is blank.',
        },
      ],
    },
    {
      name: 'satisfaction with a service has fallen, and the narrative is blank',
      current: satisfied(1698),
      previous: satisfied(1700),
      findings: [
        {
          sheet: 'Services',
          cells: 'O5',
          entered: '84.9%',
          records: ['signing-up-to-register-to-vote'],
          message:
            '“User satisfaction with the service” moved from 85% to 84.9%, which is the wrong way, and the narrative is blank.',
        },
      ],
    },
  ],
};
