import type { FormFields } from '../form';

/** The Return sheet: who returns, for which quarter, who answers for it and what they say of it all. */
export const returnFields = {
  sheet: 'Return',
  title: 'Quarterly return: 2022-25 Roadmap for Digital and Data',
  help: 'One return for each department and quarter. White cells are yours to fill; grey cells come from the register. Check the workbook before you submit it.',
  fields: [
    { id: 'organisation', header: 'Organisation', type: 'text', required: 'always', locked: true, width: 48, help: 'The id of the department or body, such as dwp. The template fills it.', alsoKnownAs: ['Department', 'Organisation id'] },
    { id: 'period', header: 'Period', type: 'text', required: 'always', locked: true, width: 48, help: 'A quarter of the financial year, such as 2023-24 Q2 (July to September 2023).', alsoKnownAs: ['Quarter'] },
    { id: 'formEdition', header: 'Form edition', type: 'text', required: 'always', locked: true, width: 48, help: 'The edition of this form. The template fills it.', alsoKnownAs: ['Form'] },
    { id: 'contactName', header: 'Contact name', type: 'text', required: 'always', width: 48, help: 'Who can answer questions about this return.' },
    { id: 'contactEmail', header: 'Contact email', type: 'text', required: 'always', width: 48, help: 'A work email address, such as name@department.gov.uk.' },
    { id: 'certifierName', header: 'Certifier name', type: 'text', required: 'always', width: 48, help: 'The accounting officer or delegate who will certify the return. Not the person who submits it.' },
    { id: 'certifierRole', header: 'Certifier role', type: 'text', required: 'always', width: 48, help: 'Their role, such as Finance Director.' },
    { id: 'signOff', header: 'Ready to certify', type: 'list', list: 'yesNo', required: 'always', width: 48, help: 'Yes when the figures are agreed in the department.' },
    { id: 'narrative', header: 'Overall narrative', type: 'long-text', required: 'always', width: 90, help: 'What has changed since last quarter, and what most needs the review’s attention.' },
  ],
} as const satisfies FormFields;
