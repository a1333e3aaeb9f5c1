import type { FormTable } from '../form';

/** Data assets, and which of them are critical ("essential shared"), available and in use. */
export const dataTable = {
  id: 'data',
  sheet: 'Data assets',
  name: 'DataAssets',
  title: 'Data assets',
  help: 'One row for each data asset that the department has identified, critical ones first.',
  key: ['asset'],
  spareRows: 10,
  carries: 'all',
  columns: [
    { id: 'asset', header: 'Asset', type: 'text', required: 'always', width: 20, help: 'Your own id for the asset. It must not change from quarter to quarter.', alsoKnownAs: ['Asset id'] },
    { id: 'name', header: 'Asset name', type: 'text', required: 'always', width: 40, help: 'The name in your data catalogue.' },
    { id: 'critical', header: 'Critical', type: 'list', list: 'yesNo', required: 'always', width: 12, help: 'Is it an essential shared (critical) data asset?', alsoKnownAs: ['ESDA'] },
    { id: 'availability', header: 'Available through', type: 'list', list: 'availability', required: 'always', width: 30, help: 'The trusted API or platform through which other departments can use it.' },
    { id: 'inUse', header: 'In use elsewhere', type: 'list', list: 'yesNo', required: 'always', width: 16, help: 'Does another department use it through that API or platform?' },
    { id: 'ownershipModel', header: 'Owned under the model', type: 'list', list: 'yesNo', required: 'always', width: 18, help: 'Has it an owner under the cross-government data ownership model?' },
    { id: 'owner', header: 'Owner (role)', type: 'text', width: 26, help: 'The role that owns the asset.' },
    { id: 'catalogued', header: 'In the Data Marketplace', type: 'list', list: 'yesNo', width: 18, help: 'Is it described in the catalogue of the Data Marketplace?' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', width: 60, help: 'What changed this quarter and why.' },
  ],
} as const satisfies FormTable;

/** Data-quality issues, with the period that the framework allows for each. */
export const issuesTable = {
  id: 'issues',
  sheet: 'Data quality',
  name: 'DataQuality',
  title: 'Data-quality issues',
  help: 'One row for each issue since the framework began. Keep resolved ones: the share is of all that have fallen due.',
  key: ['issue'],
  spareRows: 10,
  carries: 'all',
  columns: [
    { id: 'issue', header: 'Issue', type: 'text', required: 'always', width: 16, help: 'Your own id for the issue.', alsoKnownAs: ['Issue id'] },
    { id: 'asset', header: 'Data asset', type: 'text', required: 'always', width: 20, help: 'Id of the asset on the Data assets sheet.' },
    { id: 'description', header: 'Description', type: 'long-text', required: 'always', width: 50, help: 'What is wrong with the data.' },
    { id: 'priority', header: 'Priority', type: 'list', list: 'priority', required: 'always', width: 12, help: 'Under the cross-government framework.' },
    { id: 'raisedOn', header: 'Raised on', type: 'date', required: 'always', width: 14, help: 'The day on which the issue was recorded.' },
    { id: 'due', header: 'Due by', type: 'date', required: 'always', width: 14, help: 'The end of the period that the framework allows.' },
    { id: 'resolvedOn', header: 'Resolved on', type: 'date', width: 14, help: 'Blank while the issue is open.' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', width: 60, help: 'What is being done about it.' },
  ],
} as const satisfies FormTable;
