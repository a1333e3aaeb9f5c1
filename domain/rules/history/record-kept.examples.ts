import type { RuleExamples } from '../example';

const systems = (...ids: readonly string[]) => ({
  tables: { systems: ids.map((system) => ({ system })) },
});

export const recordKeptExamples: RuleExamples = {
  rule: 'record-kept',
  accept: [
    { name: 'all that was there is there' },
    { name: 'a system is new', current: systems('SYS-01', 'SYS-02') },
    {
      name: 'an issue that was resolved last quarter is gone',
      current: { tables: { issues: [] } },
    },
    {
      name: 'a blocker that was resolved last quarter is gone',
      current: { tables: { blockers: [] } },
      previous: { tables: { blockers: [{ resolvedOn: '2023-06-12' }] } },
    },
    {
      name: 'the Systems sheet is missing, which is reported as such',
      current: { without: ['Systems'] },
    },
    { name: 'it is the first return', current: systems(), previous: 'none' },
  ],
  reject: [
    {
      name: 'two systems of three are gone, and one has a reason',
      current: {
        tables: {
          ...systems('SYS-01').tables,
          reasons: [
            {
              rule: 'record-kept',
              record: 'SYS-02',
              reason: 'Example: the system was switched off on 31 August.',
            },
          ],
        },
      },
      previous: systems('SYS-01', 'SYS-02', 'SYS-03'),
      findings: [
        {
          sheet: 'Systems',
          cells: '',
          entered: '',
          records: ['SYS-02'],
          reason: 'Example: the system was switched off on 31 August.',
        },
        {
          sheet: 'Systems',
          cells: '',
          entered: '',
          records: ['SYS-03'],
          message: '“SYS-03” was in last quarter’s return and has no row here.',
        },
      ],
    },
    {
      name: 'the id of a system was changed',
      current: systems('SYS-1'),
      findings: [{ sheet: 'Systems', cells: '', entered: '', records: ['SYS-01'] }],
    },
    {
      name: 'an open blocker and an open issue are gone',
      current: { tables: { blockers: [], issues: [] } },
      previous: { tables: { issues: [{ resolvedOn: undefined }] } },
      findings: [
        { sheet: 'Data quality', cells: '', entered: '', records: ['DQ-01'] },
        { sheet: 'Blockers', cells: '', entered: '', records: ['B-01'] },
      ],
    },
    {
      name: 'eleven systems are gone, and are one finding',
      current: systems('SYS-1'),
      previous: systems(...Array.from({ length: 12 }, (_, at) => `SYS-${at + 1}`)),
      findings: [
        {
          sheet: 'Systems',
          cells: '',
          entered: '',
          message: 'Many rows of last quarter’s return are not here.',
        },
      ],
    },
  ],
};
