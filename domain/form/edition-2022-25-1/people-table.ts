import type { FormTable } from '../form';

/** Digital, data and technology (DDaT) people, by part of the department. */
export const peopleTable = {
  id: 'people',
  sheet: 'People',
  name: 'People',
  title: 'Digital, data and technology people',
  help: 'One row for the whole department, or one for each part of it. Give counts at the end of the quarter: percentages are worked out.',
  key: ['part'],
  spareRows: 4,
  carries: 'all',
  columns: [
    { id: 'part', header: 'Part of the department', type: 'text', required: 'always', width: 34, help: 'Whole department, or the name of an agency or group. No person counts twice.' },
    { id: 'headcount', header: 'DDaT headcount', type: 'integer', required: 'always', minimum: 0, width: 14, help: 'Total DDaT headcount at the end of the quarter.', alsoKnownAs: ['Headcount'] },
    { id: 'vacancies', header: 'Vacancies', type: 'integer', required: 'always', minimum: 0, width: 12, help: 'Vacant DDaT posts at the end of the quarter.' },
    { id: 'hires', header: 'Hires in the quarter', type: 'integer', required: 'always', minimum: 0, width: 14, help: 'DDaT people who started in the quarter.' },
    { id: 'daysToHire', header: 'Average days to hire', type: 'number', minimum: 0, width: 14, help: 'From advert to offer accepted, averaged over those hires. Blank if there were none.' },
    { id: 'seniorCivilServants', header: 'Senior civil servants', type: 'integer', required: 'always', minimum: 0, width: 14, help: 'All senior civil servants in this part, not only digital ones.' },
    { id: 'seniorUpskilled', header: 'Senior civil servants upskilled', type: 'integer', required: 'always', minimum: 0, width: 16, help: 'Of those, upskilled on digital and data essentials.' },
    { id: 'trained', header: 'Trained in the last year', type: 'integer', required: 'always', minimum: 0, width: 16, help: 'DDaT people with DDaT related training in the last 12 months.' },
    { id: 'skillsRecorded', header: 'Skills recorded', type: 'integer', required: 'always', minimum: 0, width: 14, help: 'DDaT people whose skills are recorded.' },
    { id: 'rolesAligned', header: 'Roles aligned', type: 'integer', required: 'always', minimum: 0, width: 14, help: 'DDaT people whose role is aligned to the DDaT capability framework.' },
    { id: 'payFramework', header: 'DDaT pay framework', type: 'list', list: 'payFramework', required: 'always', width: 24, help: 'Not applicable where the department has shown that it is not appropriate.' },
    { id: 'diversityRoadmap', header: 'Diversity roadmap', type: 'list', list: 'yesNo', required: 'always', width: 14, help: 'Is there a roadmap for reflecting the diversity of the UK population?' },
    { id: 'diversityDate', header: 'Diversity date', type: 'date', width: 14, help: 'The date that the roadmap commits to.' },
    { id: 'productLevel', header: 'GovS 005: product-centric', type: 'list', list: 'functionalStandard', required: 'always', width: 18, help: 'Self-assessment of product-centric organisational structures.' },
    { id: 'agileLevel', header: 'GovS 005: agile', type: 'list', list: 'functionalStandard', required: 'always', width: 18, help: 'Self-assessment of agile ways of working.' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', width: 60, help: 'What changed this quarter and why.' },
  ],
} as const satisfies FormTable;
