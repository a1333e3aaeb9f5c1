import type { Organisation } from './organisation';
import { reorganisations } from './reorganisations';

const { accession2022, february2023, july2024, tradeAndCulture2023 } = reorganisations;

const owner = { exists: {}, ownsTop75: true, parents: [], successors: [] } as const;

/** The 14 owners of the annex's services, in its order. */
export const top75Owners = [
  { ...owner, id: 'dwp', names: [{ name: 'Department for Work and Pensions', short: 'DWP' }] },
  {
    ...owner,
    id: 'hmrc',
    names: [
      { name: "Her Majesty's Revenue and Customs", short: 'HMRC', to: '2022-09-08' },
      {
        name: "His Majesty's Revenue and Customs",
        short: 'HMRC',
        from: '2022-09-08',
        source: accession2022,
      },
    ],
  },
  {
    ...owner,
    id: 'beis',
    names: [{ name: 'Department for Business, Energy and Industrial Strategy', short: 'BEIS' }],
    exists: { to: '2023-02-07' },
    successors: [
      { organisation: 'dbt', on: '2023-02-07', what: 'business', source: february2023 },
      {
        organisation: 'desnz',
        on: '2023-02-07',
        what: 'energy security and net zero',
        source: february2023,
      },
      {
        organisation: 'dsit',
        on: '2023-02-07',
        what: 'science, innovation and technology',
        source: february2023,
      },
      {
        organisation: 'co',
        on: '2023-02-07',
        what: 'national security and investment',
        source: february2023,
      },
    ],
  },
  { ...owner, id: 'ho', names: [{ name: 'Home Office', short: 'HO' }] },
  {
    ...owner,
    id: 'dit',
    names: [{ name: 'Department for International Trade', short: 'DIT' }],
    exists: { to: '2023-02-07' },
    successors: [
      {
        organisation: 'dbt',
        on: '2023-02-07',
        what: 'the whole department',
        source: tradeAndCulture2023,
      },
    ],
  },
  {
    ...owner,
    id: 'fcdo',
    names: [{ name: 'Foreign, Commonwealth and Development Office', short: 'FCDO' }],
  },
  { ...owner, id: 'dft', names: [{ name: 'Department for Transport', short: 'DfT' }] },
  { ...owner, id: 'dfe', names: [{ name: 'Department for Education', short: 'DfE' }] },
  { ...owner, id: 'mod', names: [{ name: 'Ministry of Defence', short: 'MOD' }] },
  {
    ...owner,
    id: 'slc',
    names: [{ name: 'Student Loans Company', short: 'SLC' }],
    parents: [{ organisation: 'dfe' }],
  },
  { ...owner, id: 'moj', names: [{ name: 'Ministry of Justice', short: 'MOJ' }] },
  {
    ...owner,
    id: 'defra',
    names: [{ name: 'Department for Environment, Food and Rural Affairs', short: 'Defra' }],
  },
  {
    ...owner,
    id: 'co',
    names: [{ name: 'Cabinet Office', short: 'CO' }],
    successors: [
      {
        organisation: 'dsit',
        on: '2024-07-24',
        what: 'Government Digital Service, Central Digital and Data Office, and Incubator for Artificial Intelligence',
        source: july2024,
      },
    ],
  },
  {
    ...owner,
    id: 'dluhc',
    names: [
      {
        name: 'Department for Levelling Up, Housing and Communities',
        short: 'DLUHC',
        to: '2024-07-10',
      },
      {
        name: 'Ministry of Housing, Communities and Local Government',
        short: 'MHCLG',
        from: '2024-07-10',
        source: july2024,
      },
    ],
  },
] as const satisfies readonly Organisation[];
