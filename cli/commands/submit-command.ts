import { Command } from 'commander';
import { submitFile, type SubmitOptions } from '../submit-file';

/** `returns submit FILE --service URL` */
export function submitCommand(): Command {
  return new Command('submit')
    .description('Check a return workbook, send it to the service and print the receipt.')
    .argument('<file>', 'return workbook (.xlsx)')
    .requiredOption('--service <url>', 'address of the service')
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .action(async (file: string, options: SubmitOptions) => {
      await submitFile(file, options);
    });
}
