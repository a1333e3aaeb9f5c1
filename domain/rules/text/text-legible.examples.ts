import type { RuleExamples } from '../example';

export const textLegibleExamples: RuleExamples = {
  rule: 'text-legible',
  accept: [
    { name: 'letters, figures and punctuation' },
    {
      name: 'several lines, and letters of other languages',
      current: { fields: { narrative: 'Example: Swyddfa Cymru – tŷ newydd.\nOne more line.' } },
    },
  ],
  reject: [
    {
      name: 'a word processor’s line break was pasted',
      current: { fields: { narrative: 'Example: one line.\u000bAnother line.' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B12',
          entered: 'Example: one line. Another line.',
          fix: 'Example: one line.\nAnother line.',
          message: '“Overall narrative” has characters in it that cannot be read.',
        },
      ],
    },
    {
      name: 'a mark turns the direction of the text',
      current: { tables: { savings: [{ title: 'Example \u202etnirp' }] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'B5',
          entered: 'Example [U+202E]tnirp',
          fix: 'Example tnirp',
        },
      ],
    },
    {
      name: 'a letter was lost, and which one nobody can know',
      current: { tables: { systems: [{ owner: 'Head of caf\ufffd services' }] } },
      findings: [{ sheet: 'Systems', cells: 'C5', entered: 'Head of caf[U+FFFD] services' }],
    },
    {
      name: 'an id is not changed for the department',
      current: { tables: { systems: [{ system: 'SYS\u0007-01' }] } },
      findings: [{ sheet: 'Systems', cells: 'A5', entered: 'SYS[U+0007]-01' }],
    },
  ],
};
