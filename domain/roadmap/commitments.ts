import type { Commitment } from './commitment';

/**
 * The 21 commitments, word for word. Under mission three the roadmap writes "All departments:" once,
 * above commitments 4 to 7; here it begins each of them.
 */
export const commitments = [
  {
    number: 1,
    mission: 1,
    text: "By 2025, at least 50 of the government's top 75 identified services will move to a 'great' standard, against a consistent measure of service performance.",
  },
  {
    number: 2,
    mission: 1,
    text: 'For key government priorities, the government will embed digital approaches and cross-functional teams into policy design and delivery.',
  },
  {
    number: 3,
    mission: 2,
    text: 'All departments will confirm an adoption strategy and roadmap for One Login for Government by April 2023 and their services will have begun onboarding by 2025.',
  },
  {
    number: 4,
    mission: 3,
    text: "All departments will work to make all 'critical' data assets available and in use across government through trusted APIs and platforms such as GDX and IDS.",
  },
  {
    number: 5,
    mission: 3,
    text: 'All departments will have access to a Data Marketplace (including a Data Catalogue, standards and governance models) to rival best practice across public and private sectors.',
  },
  {
    number: 6,
    mission: 3,
    text: "All departments agree to co-develop and adopt a single data ownership model for 'critical' data assets.",
  },
  {
    number: 7,
    mission: 3,
    text: "All departments will ensure that 50% of 'high priority' data quality issues are resolved within the period defined by a cross-government framework.",
  },
  {
    number: 8,
    mission: 4,
    text: "All departments agree to promote a 'buy once, use many times' approach to technology, including by making use of a common code, pattern and architecture repository for government.",
  },
  {
    number: 9,
    mission: 4,
    text: "All 'nationally important' systems will be resilience tested annually and will be hosted, or plans will be developed for them to be hosted, in appropriate environments aligned to the cross-government cloud and technology infrastructure strategy.",
  },
  {
    number: 10,
    mission: 4,
    text: "All 'red-rated' legacy systems identified through an agreed cross-government framework will have an agreed remediation plan in place.",
  },
  {
    number: 11,
    mission: 4,
    text: 'All new services shall comply with the common approach to Secure By Design.',
  },
  {
    number: 12,
    mission: 4,
    text: 'CDDO and departments will jointly create and agree to increase mobile access to government services through creation of a mobile app strategy.',
  },
  {
    number: 13,
    mission: 4,
    text: 'Government will systematically identify and capture opportunities arising from emerging technologies, such as artificial intelligence, blockchain and quantum computing.',
  },
  {
    number: 14,
    mission: 4,
    text: 'All departments will increase sustainability throughout the lifecycle of their technology and services.',
  },
  {
    number: 15,
    mission: 5,
    text: 'Departments will strengthen their offer to existing and prospective talent by aligning role definitions to the DDaT capability framework, aligning to the DDaT Pay Framework as appropriate and embedding a government wide recruitment standard which reduces average time to hire to 30 days.',
    footnote:
      'The Civil Service operates a delegated pay model. As set out in the 22/23 Civil Service Pay Remit Guidance, departments are required to submit a business case to the Cabinet Office for ministerial approval to implement the DDaT pay framework within their organisation. CDDO will support departmentally led DDaT pay reform as appropriate.',
  },
  {
    number: 16,
    mission: 5,
    text: '>90% of senior civil servants will be upskilled on digital and data essentials, with learning embedded into performance and development standards.',
  },
  {
    number: 17,
    mission: 5,
    text: '>90% of DDaT professionals will undertake DDaT related training at least once a year and will record their skills, to support the prioritisation of DDaT learning interventions and associated investment.',
  },
  {
    number: 18,
    mission: 5,
    text: 'All departments will set an objective to reduce their digital and data vacancies to ≤10% of total DDaT headcount.',
  },
  {
    number: 19,
    mission: 5,
    text: 'All departments will have a roadmap and committed date for reflecting the diversity of the UK population across their DDaT workforce.',
  },
  {
    number: 20,
    mission: 6,
    text: 'CDDO will work with HMT, Finance, Commercial and IPA to address systemic barriers to digital transformation including financial processes, business case and impact tracking challenges. CDDO will support departments to fully implement these.',
  },
  {
    number: 21,
    mission: 6,
    text: 'All departments will, as a minimum, meet the definition of "good" for product-centric organisational structures and agile ways of working when self-assessed against the new Digital, Data and Technology Functional Standard.',
  },
] as const satisfies readonly Commitment[];
