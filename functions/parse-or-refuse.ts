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
    .map((issue) => ({ at: issue.path.join('.'), message: wordsFor(issue) }));
  const [first] = errors;
  const detail = first ? `${first.at === '' ? 'The body' : first.at}: ${first.message}.` : '';
  return { refusal: problem(400, 'The request is not as it should be', detail, { errors }) };
}

/** Our schemas' own words, or plain ones in place of the library's. */
function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return `it is missing, or is not ${kinds[issue.expected] ?? 'what belongs here'}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'it has characters that do not belong, or is too long';
    case 'invalid_value':
      return `give one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
    case 'too_big':
      return 'it is too small or too large';
    case 'unrecognized_keys':
      return `it has parts that do not belong: ${issue.keys.join(', ')}`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return 'it is not what belongs here';
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'text',
};

const formats: Readonly<Record<string, string>> = {
  date: 'give a day, such as 2024-01-31',
  datetime: 'give a day and time in UTC, such as 2024-01-31T09:30:00Z',
};
