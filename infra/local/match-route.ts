import type { StatedRoute } from './run-functions';

/** A route that a request goes to, and what stands in the places of its path. */
interface Matched {
  readonly route: StatedRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The route for a method and a path, or undefined where there is none. */
export function matchRoute(
  routes: readonly StatedRoute[],
  method: string,
  path: string,
): Matched | undefined {
  for (const route of routes) {
    const [routeMethod, pattern = ''] = route.route.split(' ');
    const groups = routeMethod === method ? expressionOf(pattern).exec(path) : null;
    if (groups) {
      const entries = Object.entries(groups.groups ?? {});
      const decoded = entries.map(([name, value]) => [name, decodeURIComponent(value)] as const);
      return { route, pathParameters: Object.fromEntries(decoded) };
    }
  }
  return undefined;
}

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
