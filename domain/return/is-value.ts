/** Whether a value is one of some; undefined where it is blank. */
export function isValue<Value extends string>(
  value: Value | undefined,
  ...wanted: readonly Value[]
): boolean | undefined {
  return value === undefined ? undefined : wanted.includes(value);
}
