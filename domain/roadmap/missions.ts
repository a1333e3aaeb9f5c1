import type { Mission } from './commitment';

/** The six missions as the headings above their commitments name them, with their sponsors of June 2022. */
export const missions = [
  {
    number: 1,
    name: 'Transformed Public Services that Achieve the Right Outcomes',
    sponsor: {
      name: 'Jo Farrar',
      role: 'Chief Executive of HM Prison & Probation Service and Second Permanent Secretary at the Ministry of Justice',
    },
  },
  {
    number: 2,
    name: 'One Login for Government',
    sponsor: { name: 'Jim Harra', role: 'Permanent Secretary at HM Revenue and Customs' },
  },
  {
    number: 3,
    name: 'Better Data to Power Decision Making',
    sponsor: {
      name: 'Professor Sir Ian Diamond',
      role: 'National Statistician and Chief Executive of the UK Statistics Authority',
    },
  },
  {
    number: 4,
    name: 'Efficient, Secure and Sustainable Technology',
    sponsor: {
      name: 'Laurence Lee',
      role: 'Second Permanent Secretary at the Ministry of Defence',
    },
  },
  {
    number: 5,
    name: 'Digital Skills at Scale',
    sponsor: { name: 'Matthew Rycroft', role: 'Permanent Secretary at the Home Office' },
  },
  {
    number: 6,
    name: 'A System that Unlocks Digital Transformation',
    sponsor: { name: 'Cat Little', role: 'Director General Public Spending at HM Treasury' },
  },
] as const satisfies readonly Mission[];
