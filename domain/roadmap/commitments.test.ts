import { commitments } from './commitments';
import { missions } from './missions';

/** From the section "What will it take?" of the roadmap, line by line. */
const excerpt = `
Mission One: Transformed Public Services that Achieve the Right Outcomes
Sponsored by Jo Farrar, Chief Executive of HM Prison & Probation Service and Second Permanent Secretary at the Ministry of Justice
1. By 2025, at least 50 of the government's top 75 identified services will move to a 'great' standard, against a consistent measure of service performance.
2. For key government priorities, the government will embed digital approaches and cross-functional teams into policy design and delivery.
Mission Two: One Login for Government
Sponsored by Jim Harra, Permanent Secretary at HM Revenue and Customs
3. All departments will confirm an adoption strategy and roadmap for One Login for Government by April 2023 and their services will have begun onboarding by 2025.
Mission Three: Better Data to Power Decision Making
Sponsored by Professor Sir Ian Diamond, National Statistician and Chief Executive of the UK Statistics Authority
All departments:
4. Will work to make all 'critical' data assets available and in use across government through trusted APIs and platforms such as GDX and IDS.
5. Will have access to a Data Marketplace (including a Data Catalogue, standards and governance models) to rival best practice across public and private sectors.
6. Agree to co-develop and adopt a single data ownership model for 'critical' data assets.
7. Will ensure that 50% of 'high priority' data quality issues are resolved within the period defined by a cross-government framework.
Mission Four: Efficient, Secure and Sustainable Technology
Sponsored by Laurence Lee, Second Permanent Secretary at the Ministry of Defence
8. All departments agree to promote a 'buy once, use many times' approach to technology, including by making use of a common code, pattern and architecture repository for government.
9. All 'nationally important' systems will be resilience tested annually and will be hosted, or plans will be developed for them to be hosted, in appropriate environments aligned to the cross-government cloud and technology infrastructure strategy.
10. All 'red-rated' legacy systems identified through an agreed cross-government framework will have an agreed remediation plan in place.
11. All new services shall comply with the common approach to Secure By Design.
12. CDDO and departments will jointly create and agree to increase mobile access to government services through creation of a mobile app strategy.
13. Government will systematically identify and capture opportunities arising from emerging technologies, such as artificial intelligence, blockchain and quantum computing.
14. All departments will increase sustainability throughout the lifecycle of their technology and services.
Mission Five: Digital Skills at Scale
Sponsored by Matthew Rycroft, Permanent Secretary at the Home Office
15. Departments will strengthen their offer to existing and prospective talent by aligning role definitions to the DDaT capability framework, aligning to the DDaT Pay Framework as appropriate* and embedding a government wide recruitment standard which reduces average time to hire to 30 days.
16. >90% of senior civil servants will be upskilled on digital and data essentials, with learning embedded into performance and development standards.
17. >90% of DDaT professionals will undertake DDaT related training at least once a year and will record their skills, to support the prioritisation of DDaT learning interventions and associated investment.
18. All departments will set an objective to reduce their digital and data vacancies to ≤10% of total DDaT headcount.
19. All departments will have a roadmap and committed date for reflecting the diversity of the UK population across their DDaT workforce.
Mission Six: A System that Unlocks Digital Transformation
Sponsored by Cat Little, Director General Public Spending at HM Treasury
20. CDDO will work with HMT, Finance, Commercial and IPA to address systemic barriers to digital transformation including financial processes, business case and impact tracking challenges. CDDO will support departments to fully implement these.
21. All departments will, as a minimum, meet the definition of "good" for product-centric organisational structures and agile ways of working when self-assessed against the new Digital, Data and Technology Functional Standard.
`;

const lines = excerpt.trim().split('\n');
const numbered = lines.flatMap((line) => {
  const [, number, text] = /^(\d+)\. (.+)$/.exec(line) ?? [];
  return number && text ? [{ number: Number(number), text }] : [];
});

it('has the 21 commitments in order', () => {
  expect(commitments.map(({ number }) => number)).toEqual(numbered.map(({ number }) => number));
  expect(commitments).toHaveLength(21);
});

it.each(numbered)('says commitment $number word for word', ({ number, text }) => {
  const underStem = number >= 4 && number <= 7;
  const expected = underStem
    ? `All departments ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
  expect(commitments[number - 1]?.text).toBe(expected.replace('appropriate*', 'appropriate'));
});

it('keeps the note on pay that makes "not applicable" a legal answer', () => {
  expect(commitments.filter((commitment) => 'footnote' in commitment)).toEqual([
    expect.objectContaining({
      number: 15,
      footnote: expect.stringContaining(
        'CDDO will support departmentally led DDaT pay reform',
      ) as string,
    }),
  ]);
});

it('has the six missions and their sponsors', () => {
  const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
  const said = missions.flatMap(({ number, name, sponsor }) => [
    `Mission ${words[number - 1] ?? ''}: ${name}`,
    `Sponsored by ${sponsor.name}, ${sponsor.role}`,
  ]);
  expect(said).toEqual(lines.filter((line) => /^(Mission|Sponsored)/.test(line)));
});

it('puts each commitment under the mission that the roadmap puts it under', () => {
  const under = [1, 2, 3, 4, 5, 6].map((mission) =>
    commitments.filter((commitment) => commitment.mission === mission).map(({ number }) => number),
  );
  expect(under).toEqual([
    [1, 2],
    [3],
    [4, 5, 6, 7],
    [8, 9, 10, 11, 12, 13, 14],
    [15, 16, 17, 18, 19],
    [20, 21],
  ]);
});
