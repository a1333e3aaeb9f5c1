import * as z from 'zod';

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const condition = z.union([
  literal,
  z.strictObject({ exists: z.boolean() }),
  z.strictObject({ prefix: z.string() }),
  z.strictObject({ suffix: z.string() }),
  z.strictObject({ 'anything-but': z.union([literal, z.array(literal)]) }),
]);

type Condition = z.infer<typeof condition>;

/** A pattern that Lambda filters events by: for each name the values that it may have, or a pattern of its own. */
export interface Pattern {
  readonly [name: string]: readonly Condition[] | Pattern;
}

/** Parses a pattern. Rejects operators that are not known here. */
export const patternSchema: z.ZodType<Pattern> = z.lazy(() =>
  z.record(z.string().regex(/^[^$]/), z.union([z.array(condition), patternSchema])),
);

/** Whether a record has all that a pattern asks for. */
export function matchesPattern(pattern: Pattern, value: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const found = valueOf(value, name);
    if (!isList(wanted)) return matchesPattern(wanted, found);
    return wanted.some((each) => meets(each, found));
  });
}

function meets(wanted: Condition, found: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return wanted === found;
  if ('exists' in wanted) return wanted.exists === (found !== undefined);
  if ('prefix' in wanted) return typeof found === 'string' && found.startsWith(wanted.prefix);
  if ('suffix' in wanted) return typeof found === 'string' && found.endsWith(wanted.suffix);
  const unwanted = wanted['anything-but'];
  return found !== undefined && ![unwanted].flat().some((each) => each === found);
}

function valueOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function isList(value: readonly Condition[] | Pattern): value is readonly Condition[] {
  return Array.isArray(value);
}
