import type { RuleExamples } from '../example';

export const vacanciesPlausibleExamples: RuleExamples = {
  rule: 'vacancies-plausible',
  accept: [
    { name: 'there are 48 vacancies and 400 people' },
    {
      name: 'there are as many vacancies as people',
      current: { tables: { people: [{ vacancies: 400 }] } },
    },
    { name: 'the headcount is blank', current: { tables: { people: [{ headcount: undefined }] } } },
    {
      name: 'the part has neither people nor vacancies',
      current: { tables: { people: [{ headcount: 0, vacancies: 0 }] } },
    },
  ],
  reject: [
    {
      name: 'there is one vacancy more than there are people',
      current: { tables: { people: [{ vacancies: 401 }] } },
      findings: [{ sheet: 'People', cells: 'C5', entered: '401', records: ['Whole department'] }],
    },
  ],
};
