import type { Form } from '../form';
import { blockersTable } from './blockers-table';
import { dataTable, issuesTable } from './data-tables';
import { lists } from './lists';
import { measuresTable } from './measures-table';
import { peopleTable } from './people-table';
import { reasonsTable } from './reasons-table';
import { returnFields } from './return-fields';
import { savingsTable } from './savings-table';
import { servicesTable } from './services-table';
import { conditionsTable, spendTable } from './spend-tables';
import { systemsTable } from './systems-table';

/** The return form, edition 2022-25/1: the sheets in the order in which the workbook shows them. */
export const form = {
  id: '2022-25/1',
  edition: '2022-25',
  fields: returnFields,
  tables: [
    measuresTable,
    servicesTable,
    systemsTable,
    dataTable,
    issuesTable,
    peopleTable,
    spendTable,
    conditionsTable,
    savingsTable,
    blockersTable,
    reasonsTable,
  ],
  lists,
} as const satisfies Form;
