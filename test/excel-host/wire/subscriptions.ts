import type { HostObject } from './host-object';

/** Which events office.js listens to. */
export interface Subscriptions {
  /** Takes `_RegisterDataChangedEvent` and its like; false where the method is none of them. */
  readonly take: (object: HostObject, method: string) => boolean;
  readonly has: (target: string, event: string) => boolean;
}

/** Nobody listens yet. */
export function newSubscriptions(): Subscriptions {
  const counts = new Map<string, number>();
  const countOf = (target: string, event: string) => counts.get(`${target} ${event}`) ?? 0;
  return {
    take: ({ eventTarget }, method) => {
      const [, way, event] = /^_(Register|Unregister)(\w+)Event$/.exec(method) ?? [];
      if (event === undefined || eventTarget === undefined) return false;
      counts.set(
        `${eventTarget} ${event}`,
        countOf(eventTarget, event) + (way === 'Register' ? 1 : -1),
      );
      return true;
    },
    has: (target, event) => countOf(target, event) > 0,
  };
}
