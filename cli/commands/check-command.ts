import { Command } from 'commander';
import { checkFiles, type CheckOptions } from '../check-files';

/** `returns check FILE…` */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Check return workbooks, cell by cell. Ends with 0, with 1 for errors, with 2 for unreadable files.',
    )
    .argument('<file...>', 'return workbooks (.xlsx)')
    .option('--findings <file>', 'also write what was found to a new workbook (.xlsx), as a table')
    .option('--json', 'print one array of {file, findings} and nothing else', false)
    .option(
      '--service <url>',
      'also check against the register and earlier returns that this service holds',
    )
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .action(async (files: readonly string[], options: CheckOptions) => {
      await checkFiles(files, options);
    });
}
