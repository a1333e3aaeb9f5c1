import * as z from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import type { FunctionName, Route } from '../authorise/who-may-call';
import { described } from './described';
import { exampleObjects } from './example-objects';
import type { Example } from './example';
import type { Answered, Operation } from './operation';
import { invalidSchema, problemSchema } from './problem-schema';

interface Documented extends Route {
  readonly name: FunctionName;
  readonly operation: Operation;
  readonly examples: readonly Example[];
}

/** One operation of the document, with its roles as `x-roles` and its examples beside what they show. */
export function pathItemOf(documented: Documented): ZodOpenApiOperationObject {
  const { examples, name, operation, roles, route } = documented;
  const { body, description, path, query, summary } = operation;
  const [, tag = ''] = /^[A-Z]+ \/(\w+)/.exec(route) ?? [];
  const sent = examples.filter((example) => example.body !== undefined);

  return {
    operationId: name,
    summary,
    description,
    tags: [tag],
    'x-roles': roles,
    requestParams: {
      ...(path && { path: described(path) }),
      ...(query && { query: described(query) }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: body,
            examples: exampleObjects(sent, (example) => example.body),
          },
        },
      },
    }),
    responses: responsesOf(operation, examples),
  };
}

function responsesOf(
  { answers }: Operation,
  examples: readonly Example[],
): ZodOpenApiResponsesObject {
  const all: Readonly<Record<string, Answered>> = { ...ofEveryRoute, ...answers };
  const documented = Object.entries(all).map(([status, { description, schema }]) => {
    const own = examples.filter((example) => example.status === Number(status));
    const type = Number(status) >= 400 ? 'application/problem+json' : 'application/json';
    const shown = own.length > 0 && { examples: exampleObjects(own, ({ answer }) => answer) };
    const content = {
      ...(status !== '401' && { [type]: { schema, ...shown } }),
      ...(fromTheGateway.includes(status) && { 'application/json': { schema: gatewaySchema } }),
    };
    return [status, { description, content }] as const;
  });
  return Object.fromEntries(documented);
}

// The API itself answers so, before any function is asked.
const gatewaySchema = z.object({ message: z.string() });
const fromTheGateway = ['401', '403'];

const ofEveryRoute = {
  400: { description: 'The request is not as it should be', schema: invalidSchema },
  401: { description: 'There is no token', schema: gatewaySchema },
  403: {
    description:
      'The token is not good here, your role does not allow this, or it belongs to another organisation',
    schema: problemSchema,
  },
  413: { description: 'The request is too large', schema: problemSchema },
  500: { description: 'Something went wrong, and nothing was changed', schema: problemSchema },
} as const satisfies Record<number, Answered>;
