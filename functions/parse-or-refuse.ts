import type * as z from 'zod';
import type { Response } from './endpoint';
import { problem } from './problem';

type Parsed<Value> = { readonly value: Value } | { readonly refusal: Response };

/** What came in, typed; or a refusal that names each part that is wrong, without repeating what it held. */
export function parseOrRefuse<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): Parsed<z.infer<Schema>> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data };

  const errors = parsed.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ at: path.join('.'), message }));
  const [first] = errors;
  const detail = first ? `${first.at === '' ? 'The body' : first.at}: ${first.message}.` : '';
  return { refusal: problem(400, 'The request is not as it should be', detail, { errors }) };
}
