import type { FormFields } from '../form';

/** The Case sheet: what is to be bought, for whom, what it costs and when. */
export const caseFields = {
  sheet: 'Case',
  title: 'Case for digital, data or technology spend',
  help: 'One workbook for each case. White cells are yours to fill; grey cells come from the template. Check the workbook before you save the case as a draft or submit it.',
  fields: [
    { id: 'reference', header: 'Reference', type: 'text', required: 'always', locked: true, width: 48, help: 'Unique across government, such as DWP-2024-014. The template fills it.', alsoKnownAs: ['Case reference'] },
    { id: 'organisation', header: 'Organisation', type: 'text', required: 'always', locked: true, width: 48, help: 'The id of the department or body, such as dwp. The template fills it.', alsoKnownAs: ['Department', 'Organisation id'] },
    { id: 'formEdition', header: 'Form edition', type: 'text', required: 'always', locked: true, width: 48, help: 'The edition of this form. The template fills it.', alsoKnownAs: ['Form'] },
    { id: 'title', header: 'Title', type: 'text', required: 'always', width: 48, help: 'A short title by which people will know the case. At most 400 characters.' },
    { id: 'summary', header: 'Summary', type: 'long-text', required: 'always', width: 90, help: 'What is to be bought or built, for whom and why. At most 4,000 characters.' },
    { id: 'category', header: 'Category of spend', type: 'list', list: 'category', required: 'always', width: 48, help: 'What the spend is mostly for.', alsoKnownAs: ['Category'] },
    { id: 'publicFacing', header: 'Public-facing', type: 'list', list: 'yesNo', required: 'always', width: 48, help: 'Do people outside government use what it pays for?' },
    { id: 'newService', header: 'New service', type: 'list', list: 'yesNo', required: 'always', width: 48, help: 'Is it a new service, rather than a change to one that is live?' },
    { id: 'novel', header: 'Novel or contentious', type: 'list', list: 'yesNo', required: 'always', width: 48, help: 'Is the spend novel or contentious?' },
    { id: 'cryptKey', header: 'Crypt-Key', type: 'list', list: 'yesNo', required: 'always', width: 48, help: 'Does it buy or change cryptographic key material (Crypt-Key)?' },
    { id: 'phase', header: 'Phase', type: 'list', list: 'phase', required: 'always', width: 48, help: 'The phase of the service that the money is for.' },
    { id: 'subject', header: 'Service or system', type: 'text', width: 48, help: 'The id that your return gives the service or system that changes, such as state-pension. Blank where it is none.', alsoKnownAs: ['Service', 'System'] },
    { id: 'amount', header: 'Amount asked for (£)', type: 'money', required: 'always', minimum: 0, width: 48, help: 'In pounds: what the case asks for.', alsoKnownAs: ['Amount'] },
    { id: 'wholeLifeCost', header: 'Whole-life cost (£)', type: 'money', required: 'always', minimum: 0, width: 48, help: 'In pounds: what is bought will cost this over its whole life.' },
    { id: 'annualCost', header: 'Cost in a year (£)', type: 'money', minimum: 0, width: 48, help: 'In pounds: what it will cost in a year. Blank where you cannot say.', alsoKnownAs: ['Annual cost'] },
    { id: 'transactions', header: 'Transactions in a year', type: 'integer', minimum: 0, width: 48, help: 'How many transactions the service handles in a year; 0 where it is not transactional.', alsoKnownAs: ['Transactions'] },
    { id: 'funding', header: 'Funding', type: 'long-text', required: 'always', width: 90, help: 'How much of the amount is funded, and from where.' },
    { id: 'technology', header: 'Technology', type: 'text', width: 48, help: 'What kind of technology is bought or built, such as case management.' },
    { id: 'product', header: 'Product', type: 'text', width: 48, help: 'The product, where one is chosen.' },
    { id: 'supplier', header: 'Supplier', type: 'text', width: 48, help: 'The supplier, where one is chosen.' },
    { id: 'priority', header: 'Departmental priority', type: 'long-text', required: 'always', width: 90, help: 'The priority of your department that the case serves.', alsoKnownAs: ['Priority'] },
    { id: 'begins', header: 'Spend begins', type: 'date', required: 'always', width: 48, help: 'The day on which the spend would begin.', alsoKnownAs: ['Begins'] },
    { id: 'ends', header: 'Spend ends', type: 'date', required: 'always', width: 48, help: 'The day on which it would end.', alsoKnownAs: ['Ends'] },
  ],
} as const satisfies FormFields;
