import { correlation } from './observe/correlation';
import { log } from './observe/log';

/**
 * Logs what went wrong in a function as one line of JSON: the kind of error and where, never its message,
 * which may quote what stood in a cell.
 */
export function logFault(name: string, error: unknown): void {
  const { name: kind, stack = '' } = error instanceof Error ? error : new Error('not an error');
  const at = stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
  log('error', 'fault', { function: name, kind, at, correlation: correlation() });
}
