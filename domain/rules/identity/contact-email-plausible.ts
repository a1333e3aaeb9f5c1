import { placeOfField } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** Whether the address exists cannot be known here; whether a message could be sent to it can. */
export const contactEmailPlausible = defineRule({
  id: 'contact-email-plausible',
  title: 'Give one email address at which questions will be answered',
  severity: 'error',
  why: 'A name, two addresses or a slip in the address means that a question about the return reaches nobody, and the figures stand unexplained at the review.',

  *find({ current }) {
    const at = placeOfField(current, 'contactEmail');
    const entered = current.fields.values.contactEmail;
    if (!at || entered === undefined || isAddress(entered)) return;

    const [fix, ...others] = entered.split(around).filter(isAddress);
    const only = fix !== undefined && others.length === 0;
    yield { at, record: '', entered, data: {}, ...(only && { fix }) };
  },

  message: () => 'This is not one email address.',
  expected: () => 'One email address, such as name@department.gov.uk',
  action: () => 'Give the one work address to which questions about the return should go.',
});

function isAddress(text: string): boolean {
  return text.length <= longest && address.test(text);
}

/** RFC 5321, 4.5.3.1.3: a path of 256 characters has two angle brackets. */
const longest = 254;
const address =
  /^[^\s@<>()[\]:;,"\\]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;
/** What people put around an address: `Name <name@department.gov.uk>;`. */
const around = /[\s<>()[\]:;,"]+/;
