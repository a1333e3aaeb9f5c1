import type { RuleExamples } from '../example';

const taxVehicle = { service: 'tax-your-vehicle', name: 'Tax Your Vehicle' };
const lite = { service: 'licensing-for-international-trade-and-enterprise-lite' };

export const serviceOwnExamples: RuleExamples = {
  rule: 'service-own',
  accept: [
    { name: 'the list gives both services to the department' },
    {
      name: 'a service that is on no list is for another rule',
      current: { tables: { services: [{ service: 'book-a-pitch' }] } },
    },
    {
      name: 'the department took over the one that the list gives the service to',
      current: { fields: { organisation: 'dbt' }, tables: { services: [lite] } },
    },
    {
      name: 'the organisation is blank',
      current: { fields: { organisation: undefined }, tables: { services: [taxVehicle] } },
    },
  ],
  reject: [
    {
      name: 'a row of the Department for Transport is left in the sheet',
      current: { tables: { services: [{}, {}, taxVehicle] } },
      findings: [
        {
          sheet: 'Services',
          cells: 'A7',
          entered: 'tax-your-vehicle',
          message: 'The list of 75 services gives this service to Department for Transport.',
        },
      ],
    },
    {
      name: 'the department took over only afterwards',
      current: {
        fields: { organisation: 'dbt', period: '2022-23 Q3' },
        tables: { services: [lite] },
      },
      findings: [{ sheet: 'Services', cells: 'A5', entered: lite.service }],
    },
  ],
};
