/** What matches the paths of a route such as `/returns/{period}`, with a group for each parameter. */
export function expressionOf(path: string): RegExp {
  const pattern = path
    .replace(/[.*?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)(\+?)\}/g, (_, name: string, greedy: string) =>
      greedy === '' ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`,
    );
  return new RegExp(`^${pattern}$`);
}

/** Orders routes as API Gateway tries them, from 0: those without parameters, with some, with a greedy one. */
export function specificness(method: string, path: string): number {
  const parameters = path.match(/\{/g)?.length ?? 0;
  return (path.includes('+}') ? 1000 : 0) + parameters * 10 + (method === 'ANY' ? 1 : 0);
}
