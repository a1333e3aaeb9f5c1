import type { RuleExamples } from '../example';

export const organisationKnownExamples: RuleExamples = {
  rule: 'organisation-known',
  accept: [
    { name: 'the id is in the edition' },
    { name: 'another organisation’s id', current: { fields: { organisation: 'hmrc' } } },
    { name: 'an organisation that has ended', current: { fields: { organisation: 'beis' } } },
    { name: 'a blank is for another rule', current: { fields: { organisation: undefined } } },
  ],
  reject: [
    {
      name: 'the id is unknown',
      current: { fields: { organisation: 'northshire-council' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'northshire-council',
          message: 'This is not the id of an organisation that the roadmap covers.',
          expected: 'The id of a department or body, such as dwp',
        },
      ],
    },
    {
      name: 'the name is given in full',
      current: { fields: { organisation: 'Department for Levelling Up, Housing & Communities' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'Department for Levelling Up, Housing & Communities',
          fix: 'dluhc',
          action: 'Give the id dluhc if that is your organisation.',
        },
      ],
    },
    {
      name: 'the short name is given',
      current: { fields: { organisation: 'DLUHC' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'DLUHC',
          fix: 'dluhc',
          message: 'The organisation is not given by its id.',
        },
      ],
    },
    {
      name: 'it is given by the name that it took later',
      current: {
        fields: { organisation: 'Ministry of Housing, Communities and Local Government' },
      },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'Ministry of Housing, Communities and Local Government',
          fix: 'dluhc',
        },
      ],
    },
  ],
};
