import type { GatewayRoute } from './route-table';

interface Matched {
  readonly route: GatewayRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The route for a method and a path, or undefined where there is none. Throws a URIError for a path that cannot be decoded. */
export function matchRoute(
  routes: readonly GatewayRoute[],
  method: string,
  path: string,
): Matched | undefined {
  for (const route of routes) {
    const found = [method, 'ANY'].includes(route.method) ? route.expression.exec(path) : null;
    if (found) {
      const given = Object.entries(found.groups ?? {});
      const decoded = given.map(([name, value]) => [name, decodeURIComponent(value)] as const);
      return { route, pathParameters: Object.fromEntries(decoded) };
    }
  }
  return undefined;
}
