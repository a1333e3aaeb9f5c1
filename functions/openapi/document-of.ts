import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { whoMayCall, type FunctionName, type Route } from '../authorise/who-may-call';
import { caseEventSchema, caseSchema } from '../tables/case-schemas';
import { certificationSchema } from '../tables/certifications';
import { receiptSchema } from '../tables/head';
import { controlSetSchema } from './control-schemas';
import { decisionProgressSchema, targetProgressSchema } from './decision-progress-schema';
import type { Example } from './example';
import { operations } from './operations';
import { pathItemOf } from './path-item-of';
import { invalidSchema, problemSchema } from './problem-schema';
import { acceptedReturnSchema, findingSchema } from './return-schemas';

/** The OpenAPI 3.1 document of every route that has an operation, with its examples. */
export function documentOf(examples: readonly Example[]): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, { roles, route }] of Object.entries(whoMayCall) as [FunctionName, Route][]) {
    const operation = operations[name];
    if (!operation) continue;
    const [method = '', path = ''] = route.split(' ');
    const own = examples.filter((example) => example.operation === name);
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: pathItemOf({ name, operation, roles, route, examples: own }),
    };
  }

  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Returns for the 2022-25 Roadmap for Digital and Data',
      version: '1',
      description:
        'Collects departments’ quarterly returns, and follows what each spend-control decision delivers. Your organisation is taken from your token, never from the request. Examples are demonstration data: no person, case or figure in them is real.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: 'https://{host}',
        description: 'A deployed stage',
        variables: { host: { default: 'returns.example.gov.uk' } },
      },
    ],
    tags: tags.map(([name, description]) => ({ name, description })),
    security: [{ entra: [] }],
    paths,
    components: {
      schemas: {
        AcceptedReturn: acceptedReturnSchema,
        Case: caseSchema,
        CaseStep: caseEventSchema,
        Certification: certificationSchema,
        ControlEdition: controlSetSchema,
        DecisionProgress: decisionProgressSchema,
        Finding: findingSchema,
        Invalid: invalidSchema,
        Problem: problemSchema,
        Receipt: receiptSchema,
        TargetProgress: targetProgressSchema,
      },
      securitySchemes: {
        entra: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A token of Microsoft Entra ID of one of the tenants that the service knows. Its tenant, and a group where bodies share a tenant, say the organisation; its app roles say what the person may do.',
        },
      },
    },
  });
}

const tags = [
  ['audit', 'What was done, and what is erased'],
  ['cases', 'Requests to spend'],
  ['controls', 'The editions of the spend control'],
  ['decisions', 'What was decided, and what it delivers'],
  ['erasures', 'Names that are erased'],
  ['figures', 'Figures for the cells of a workbook'],
  ['government', 'Where government stands'],
  ['progress', 'What was delivered'],
  ['register', 'What a return is checked against'],
  ['returns', 'What departments return each quarter'],
  ['reviews', 'What the reviews of each quarter and half-year read'],
  ['targets', 'What departments aim at'],
] as const;
