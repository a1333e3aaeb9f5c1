import type { Period } from '#domain/period/period';
import { Command } from 'commander';
import { makeTemplate } from '../make-template';
import { organisationArgument } from '../organisation-argument';
import { periodArgument } from '../period-argument';

interface TemplateOptions {
  readonly org: string;
  readonly period: Period;
  readonly out: string;
  readonly force: boolean;
  readonly service?: string;
  readonly as?: string;
}

/** `returns template --org dwp --period 2023-24-Q2 --out FILE` */
export function templateCommand(): Command {
  return new Command('template')
    .description('Make the return workbook of a department and quarter.')
    .requiredOption('--org <id>', 'organisation, such as dwp', organisationArgument)
    .requiredOption('--period <quarter>', 'such as 2023-24-Q2', periodArgument)
    .requiredOption('--out <file>', 'the .xlsx file to write')
    .option('--force', 'write over a file that is there already', false)
    .option('--service <url>', 'fill in targets, decisions and the last return from this service')
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .action(async ({ org, ...options }: TemplateOptions) => {
      await makeTemplate({ organisation: org, ...options });
    });
}
