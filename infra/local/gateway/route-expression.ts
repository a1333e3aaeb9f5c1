/** What matches the paths of a route such as `/returns/{period}`, with a group for each parameter. */
export function expressionOf(path: string): RegExp {
  const pattern = path
    .replace(/[.*?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)(\+?)\}/g, (_, name: string, greedy: string) =>
      greedy === '' ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`,
    );
  return new RegExp(`^${pattern}$`);
}

/**
 * Orders routes as API Gateway tries them, from 0: those without parameters, with some, with a greedy one (the
 * longest before it first), and the route for what no other takes.
 */
export function specificness(method: string, path: string): number {
  const anyMethod = method === 'ANY' ? 1 : 0;
  const greedy = path.search(/\{\w+\+\}/);
  if (greedy >= 0) return 10_000 - greedy * 10 + anyMethod;
  return (path.match(/\{/g)?.length ?? 0) * 10 + anyMethod;
}
