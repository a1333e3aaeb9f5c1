import type { Area } from '../model/find-sheet';

/** A plain value of an object: what office.js loads, and may set. */
export interface Value {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object of Excel's as the wire knows it: its members by their names on the wire. */
export interface HostObject {
  /** `Worksheet`: the class in office.js. */
  readonly type: string;
  readonly id?: string | number;
  readonly values?: Readonly<Record<string, Value>>;
  /** Properties and methods that lead to other objects; null where there is none, of which office.js makes a null object. */
  readonly finds?: Readonly<Record<string, (...given: readonly unknown[]) => HostObject | null>>;
  /** Methods that do something, and at most give a plain value. */
  readonly methods?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  /** The cells of a Range or RangeAreas, for those that are given one. */
  readonly areas?: readonly Area[];
  /** Where events of this object are sent; undefined where it has none. */
  readonly eventTarget?: string;
}

/** Whether what came as an argument is an object of the host. */
export function isHostObject(given: unknown): given is HostObject {
  return typeof given === 'object' && given !== null && 'type' in given;
}
