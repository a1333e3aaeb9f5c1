import type { Organisation } from './organisation';
import { reorganisations } from './reorganisations';

const { landRegistry2023, tradeAndCulture2023 } = reorganisations;

const department = { exists: {}, ownsTop75: false, parents: [], successors: [] } as const;
const since2023 = { ...department, exists: { from: '2023-02-07' } } as const;

/**
 * The other ministerial departments of 2022 to 2025, which own no service of the annex.
 * The three smallest offices (the Leaders of the two Houses, the Advocate General for Scotland)
 * are not listed; one is added in the same way.
 */
export const otherDepartments = [
  { ...department, id: 'ago', names: [{ name: "Attorney General's Office", short: 'AGO' }] },
  {
    ...since2023,
    id: 'dbt',
    names: [{ name: 'Department for Business and Trade', short: 'DBT' }],
    successors: [
      {
        organisation: 'dluhc',
        on: '2023-06-01',
        what: 'HM Land Registry',
        source: landRegistry2023,
      },
    ],
  },
  {
    ...department,
    id: 'dcms',
    names: [
      {
        name: 'Department for Digital, Culture, Media and Sport',
        short: 'DCMS',
        to: '2023-02-07',
      },
      {
        name: 'Department for Culture, Media and Sport',
        short: 'DCMS',
        from: '2023-02-07',
        source: tradeAndCulture2023,
      },
    ],
    successors: [
      { organisation: 'dsit', on: '2023-02-07', what: 'digital', source: tradeAndCulture2023 },
    ],
  },
  {
    ...since2023,
    id: 'desnz',
    names: [{ name: 'Department for Energy Security and Net Zero', short: 'DESNZ' }],
  },
  {
    ...department,
    id: 'dhsc',
    names: [{ name: 'Department of Health and Social Care', short: 'DHSC' }],
  },
  {
    ...since2023,
    id: 'dsit',
    names: [{ name: 'Department for Science, Innovation and Technology', short: 'DSIT' }],
  },
  { ...department, id: 'hmt', names: [{ name: 'HM Treasury', short: 'HMT' }] },
  { ...department, id: 'nio', names: [{ name: 'Northern Ireland Office', short: 'NIO' }] },
  {
    ...department,
    id: 'scotland-office',
    names: [{ name: 'Scotland Office', short: 'Scotland Office' }],
  },
  { ...department, id: 'ukef', names: [{ name: 'UK Export Finance', short: 'UKEF' }] },
  { ...department, id: 'wales-office', names: [{ name: 'Wales Office', short: 'Wales Office' }] },
] as const satisfies readonly Organisation[];
