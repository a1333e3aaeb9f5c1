import { dueDates } from './due-dates';
import type { Measure } from './measure';
import { measureDefaults } from './measure-defaults';

const { all, average, milestone, percentage, saving } = measureDefaults;
const due = dueDates.by2025;

/** Measures of mission five: people, their skills and their pay. */
export const measuresMission5 = [
  {
    ...all,
    id: '15.roles-aligned',
    commitment: 15,
    name: 'Roles aligned to the DDaT capability framework',
    ratio: { numerator: 'DDaT roles aligned to the framework', denominator: 'DDaT roles' },
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 15',
  },
  {
    ...milestone,
    id: '15.pay-framework',
    commitment: 15,
    name: 'DDaT Pay Framework adopted',
    notApplicable: true,
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 15 and its note: "as appropriate"',
  },
  {
    ...average,
    id: '15.time-to-hire',
    commitment: 15,
    name: 'Average time to hire',
    unit: 'days',
    comparison: 'at most',
    desired: 'down',
    ratio: { numerator: 'total days to hire', denominator: 'hires' },
    target: { value: 30, due },
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 15',
  },
  {
    ...saving,
    id: '15.pay-reform-savings',
    commitment: 15,
    name: 'Savings each year from the digital remuneration framework, net of its cost',
    comparison: 'at least',
    target: { value: 10_100_000_000, due: dueDates.endOf2025 },
    source:
      'Roadmap 2022-25, How will this make Government more efficient?: "£101m net per year by the end of 2025"',
  },
  {
    ...percentage,
    id: '16.senior-upskilled',
    commitment: 16,
    name: 'Senior civil servants upskilled on digital and data essentials',
    comparison: 'greater than',
    ratio: {
      numerator: 'senior civil servants upskilled',
      denominator: 'senior civil servants',
    },
    target: { value: 90, due },
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 16',
  },
  {
    ...percentage,
    id: '17.training',
    commitment: 17,
    name: 'DDaT professionals with DDaT training in the last 12 months',
    comparison: 'greater than',
    ratio: {
      numerator: 'DDaT professionals trained in the last 12 months',
      denominator: 'DDaT professionals',
    },
    target: { value: 90, recurs: 'yearly' },
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 17',
  },
  {
    ...percentage,
    id: '17.skills-recorded',
    commitment: 17,
    name: 'DDaT professionals who have recorded their skills',
    comparison: 'greater than',
    ratio: {
      numerator: 'DDaT professionals with skills recorded',
      denominator: 'DDaT professionals',
    },
    target: { value: 90, due },
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 17',
  },
  {
    ...percentage,
    id: '18.vacancy-rate',
    commitment: 18,
    name: 'Digital and data vacancies as a share of total DDaT headcount',
    comparison: 'at most',
    desired: 'down',
    ratio: { numerator: 'digital and data vacancies', denominator: 'total DDaT headcount' },
    target: { value: 10, due },
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 18',
  },
  {
    ...milestone,
    id: '19.diversity-roadmap',
    commitment: 19,
    name: 'Roadmap and committed date for a DDaT workforce as diverse as the UK population',
    from: 'people',
    source: 'Roadmap 2022-25, Mission Five, commitment 19',
  },
] as const satisfies readonly Measure[];
