import type { FormTable } from '../form';

/** What stands in the way, and what the Quarterly Business Review is asked to do about it. */
export const blockersTable = {
  id: 'blockers',
  sheet: 'Blockers',
  name: 'Blockers',
  title: 'Blockers',
  help: 'One row for each blocker. Say what you need, from whom and by when.',
  key: ['blocker'],
  spareRows: 10,
  carries: 'open',
  columns: [
    { id: 'blocker', header: 'Blocker', type: 'text', required: 'always', width: 14, help: 'Your own id for the blocker.', alsoKnownAs: ['Blocker id'] },
    { id: 'what', header: 'What is blocked, and by what', type: 'long-text', required: 'always', width: 60, help: 'In a sentence or two.' },
    { id: 'commitment', header: 'Commitment', type: 'integer', required: 'always', minimum: 1, maximum: 21, width: 14, help: 'Number of the commitment that it bears on, 1 to 21.' },
    { id: 'severity', header: 'Severity', type: 'list', list: 'severity', required: 'always', width: 12, help: 'Critical, Major or Minor.' },
    { id: 'owner', header: 'Owner (role)', type: 'text', required: 'always', width: 26, help: 'The role that is to remove it.' },
    { id: 'raisedOn', header: 'Raised on', type: 'date', required: 'always', width: 14, help: 'The day on which it was raised.' },
    { id: 'neededBy', header: 'Needed by', type: 'date', required: 'always', width: 14, help: 'When it must be gone.' },
    { id: 'escalate', header: 'Escalate to the review', type: 'list', list: 'yesNo', required: 'always', width: 18, help: 'Should the Quarterly Business Review take it up?' },
    { id: 'resolvedOn', header: 'Resolved on', type: 'date', width: 14, help: 'Blank while it stands.' },
  ],
} as const satisfies FormTable;
