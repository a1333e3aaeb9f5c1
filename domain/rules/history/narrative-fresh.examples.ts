import type { RuleExamples } from '../example';

const narrative = 'Example: the first release went live.';
const spend = (words: string | undefined) => ({ tables: { spend: [{ narrative: words }] } });

const twelveSystems = Array.from({ length: 12 }, (_, at) => ({
  system: `SYS-${at + 1}`,
  narrative: `Example: what was done about system ${at + 1}.`,
}));

export const narrativeFreshExamples: RuleExamples = {
  rule: 'narrative-fresh',
  accept: [
    { name: 'the narratives are new' },
    {
      name: 'the narrative is the same, of 19 characters',
      current: spend('Nothing has changed'),
      previous: spend('Nothing has changed'),
    },
    {
      name: 'the narrative is blank, which is reported as such where it matters',
      current: spend(undefined),
      previous: spend(undefined),
    },
    {
      name: 'the rating has changed, which is asked about already',
      current: { tables: { spend: [{ narrative, rating: 'red' }] } },
      previous: spend(narrative),
    },
    { name: 'it is the first return', current: spend(narrative), previous: 'none' },
  ],
  reject: [
    {
      name: 'the narrative is the same, of 20 characters',
      current: spend('Nothing has changed.'),
      previous: spend('Nothing has changed.'),
      findings: [
        {
          sheet: 'Spend',
          cells: 'G5',
          entered: 'Nothing has changed.',
          records: ['DLUHC-2023-001'],
          message: 'The narrative is last quarter’s, word for word.',
        },
      ],
    },
    {
      name: 'the narrative is the same but for case and spaces',
      current: spend('EXAMPLE: the first release  went live'),
      previous: spend(narrative),
      findings: [{ sheet: 'Spend', cells: 'G5', entered: 'EXAMPLE: the first release  went live' }],
    },
    {
      name: 'the overall narrative is the same',
      current: { fields: { narrative } },
      previous: { fields: { narrative } },
      findings: [{ sheet: 'Return', cells: 'B12', entered: narrative }],
    },
    {
      name: 'one narrative stands in every row, as it did last quarter',
      current: { tables: { services: [{ narrative }, { narrative }] } },
      previous: { tables: { services: [{ narrative }, { narrative }] } },
      findings: [{ sheet: 'Services', cells: 'O5:O6', entered: narrative, count: 2 }],
    },
    {
      name: 'the narratives of twelve systems are the same, and are one finding',
      current: { tables: { systems: twelveSystems } },
      previous: { tables: { systems: twelveSystems } },
      findings: [
        { sheet: 'Systems', cells: 'T5:T16', entered: 'Last quarter’s narratives', count: 12 },
      ],
    },
  ],
};
