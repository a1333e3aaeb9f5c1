import { Logger } from '@aws-lambda-powertools/logger';

// The level is the setting POWERTOOLS_LOG_LEVEL.
const logger = new Logger({ serviceName: 'returns' });

/** What a line of the log may hold: ids, numbers and words of ours; no names, no cells, no values of a query. */
type Line = Readonly<Record<string, string | number | undefined | readonly (string | number)[]>>;

/** Writes one line of JSON to the log. */
export function log(level: 'error' | 'info', message: string, line: Line): void {
  logger[level](message, { ...line });
}
