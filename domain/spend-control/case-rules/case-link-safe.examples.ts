import type { CaseRuleExamples } from './case-example';

export const caseLinkSafeExamples: CaseRuleExamples = {
  rule: 'case-link-safe',
  accept: [
    { name: 'an address that begins with https' },
    {
      name: 'with a port, a path and a query',
      tables: { documents: [{ link: 'https://docs.example.gov.uk:8443/a/b?c=d#e' }] },
    },
  ],
  reject: [
    {
      name: 'a path on a drive',
      tables: { documents: [{ link: 'S:\\Cases\\outline.docx' }] },
      findings: [{ sheet: 'Documents', cells: 'B5', entered: 'S:\\Cases\\outline.docx' }],
    },
    {
      name: 'not https',
      tables: { documents: [{ link: 'http://example.gov.uk/case' }] },
      findings: [{ sheet: 'Documents', cells: 'B5', entered: 'http://example.gov.uk/case' }],
    },
    {
      name: 'a script',
      tables: { documents: [{ link: 'javascript:alert(1)' }] },
      findings: [{ sheet: 'Documents', cells: 'B5', entered: 'javascript:alert(1)' }],
    },
  ],
};
