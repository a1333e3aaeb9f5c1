import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { whoMayCall, type FunctionName } from '../../functions/authorise/who-may-call';
import { documentOf } from '../../functions/openapi/document-of';
import { operations } from '../../functions/openapi/operations';
import { problemSchema } from '../../functions/openapi/problem-schema';
import { startLocalService } from '../../infra/local/server';
import { examplesOf, replay, type Replayed } from './replay';
import { requests } from './requests';

const names = Object.keys(whoMayCall) as FunctionName[];

let replayed: readonly Replayed[];

beforeAll(async () => {
  const service = await startLocalService();
  replayed = await replay(service).finally(service.close);
});

it('documents every route', () => {
  const missing = names.filter((name) => !operations[name]);
  expect(
    missing.map(
      (name) =>
        `${name} has no documented operation: write functions/${name}/operation.ts, list it in functions/openapi/operations.ts and give it an example in test/openapi`,
    ),
  ).toEqual([]);
});

it.each(names)('has an example of what %s answers when all is well', (name) => {
  const ids = requests.filter(({ operation, status }) => operation === name && status < 300);

  expect(ids.length).toBeGreaterThan(0);
});

it.each(requests)('$id: $operation answers as the document says', ({ id }) => {
  const made = replayed.find(({ request }) => request.id === id);
  if (!made) throw new Error(`${id} was not replayed`);

  const { answer, request, status, type } = made;
  expect(status).toBe(request.status);
  expect(type).toMatch(status < 400 ? 'application/json' : 'application/problem+json');
  // What the schema does not name is lost by parsing, so that the two differ.
  expect(schemaOf(request.operation, status).parse(answer)).toEqual(answer);
});

it('docs/openapi.json is what npm run openapi makes today', () => {
  const made = JSON.stringify(documentOf(examplesOf(replayed)), null, 2);

  expect(readFileSync('docs/openapi.json', 'utf8')).toBe(`${made}\n`);
});

function schemaOf(name: FunctionName, status: number): z.ZodType {
  const answers: Readonly<Record<number, { readonly schema: z.ZodType }>> =
    operations[name]?.answers ?? {};
  const { schema } = answers[status] ?? { schema: problemSchema.loose() };
  return schema;
}
