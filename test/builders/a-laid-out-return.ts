import type { WorkbookCells } from '#domain/cells/cells';
import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn } from '#domain/form/lay-out';

/** A return with a record or two on three of its sheets, as the template lays it out. */
export const aLaidOutReturn: WorkbookCells = layOutReturn({
  form,
  values: {
    fields: {
      organisation: 'dwp',
      period: '2023-24 Q2',
      formEdition: '2022-25/1',
      contactName: 'Example contact',
      narrative: 'As planned.',
    },
    tables: {
      services: [
        { service: 's1', name: 'One', started: 10, completed: 9 },
        { service: 's2', name: 'Two', started: 20, completed: 18 },
      ],
      people: [{ part: 'All', headcount: 100, vacancies: 10 }],
      savings: [{ saving: 'SV1', reference: 'DWP-1', achieved: 1250 }],
    },
  },
});
