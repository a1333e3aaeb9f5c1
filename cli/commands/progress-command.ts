import type { Period } from '#domain/period/period';
import { Command } from 'commander';
import { dayArgument } from '../day-argument';
import { periodArgument } from '../period-argument';
import { organisationArgument } from '../organisation-argument';
import { sayProgress } from '../output/say-progress';
import { connect } from '../service/connect';
import { getProgress } from '../service/get-progress';

interface ProgressOptions {
  readonly org: string;
  readonly period?: Period;
  readonly asAt?: string;
  readonly service: string;
  readonly as?: string;
  readonly json: boolean;
}

/** `returns progress --org dwp --service URL` */
export function progressCommand(): Command {
  return new Command('progress')
    .description('Show the progress of each spend-control decision and target of an organisation.')
    .requiredOption('--org <id>', 'organisation, such as dwp', organisationArgument)
    .option(
      '--period <quarter>',
      'as at the end of this quarter, such as 2023-24-Q2',
      periodArgument,
    )
    .option('--as-at <day>', 'only what was received by this day, such as 2024-01-31', dayArgument)
    .requiredOption('--service <url>', 'address of the service')
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .option('--json', 'print what the service answers', false)
    .action(async ({ as, json, org, service, ...when }: ProgressOptions) => {
      const progress = await getProgress(await connect(service, as), {
        organisation: org,
        ...when,
      });
      if (json) process.stdout.write(`${JSON.stringify(progress, null, 2)}\n`);
      else sayProgress(progress);
    });
}
