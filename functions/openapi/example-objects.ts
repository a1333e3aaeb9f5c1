import type { Example } from './example';

/** Examples as OpenAPI has them, each labelled, with who asked and for what as `x-request`. */
export function exampleObjects(
  examples: readonly Example[],
  valueOf: (example: Example) => unknown,
): Record<string, object> {
  return Object.fromEntries(
    examples.map((example) => {
      const { as, id, path, query, summary } = example;
      const request = { as, ...(path && { path }), ...(query && { query }) };
      return [
        id,
        {
          summary: `Demonstration data: ${summary}`,
          value: valueOf(example),
          'x-request': request,
        },
      ];
    }),
  );
}
