/** A count with its noun: `1 error`, `2,500 errors`. The plural takes an s where it is not given. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
