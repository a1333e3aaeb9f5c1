import { roles } from '../../functions/authorise/caller';
import { whoMayCall } from '../../functions/authorise/who-may-call';
import { cells, operations } from './cells';

/** The authorisation matrix as a page of Markdown, out of what each function states. */
export function matrixPage(): string {
  const rows = operations.map((operation) => {
    const reach = roles.map((role) => {
      const allowed = cells.filter(
        (cell) => cell.operation === operation && cell.role === role && cell.expected === 'allowed',
      );
      return ['–', 'own', 'own and others’'][allowed.length];
    });
    return row([operation, `\`${whoMayCall[operation].route}\``, ...reach]);
  });

  return [
    '# Who may do what',
    '',
    '_Own_: for the caller’s own organisation, which the token says and no request. _Own and others’_: for any organisation. A dash: the role is refused. A route that is not here does not exist.',
    '',
    row(['function', 'route', ...roles]),
    row(['---', '---', ...roles.map(() => '---')]),
    ...rows,
    '',
    'Made by `npm run authorisation` from `functions/authorise/who-may-call.ts`; `test/authorisation/matrix.test.ts` tries every cell against the running service.',
    '',
  ].join('\n');
}

function row(columns: readonly (string | undefined)[]): string {
  return `| ${columns.join(' | ')} |`;
}
