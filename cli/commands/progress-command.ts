import type { Period } from '#domain/period/period';
import { Command } from 'commander';
import { dayArgument } from '../day-argument';
import { periodArgument } from '../period-argument';
import { organisationArgument } from '../organisation-argument';
import { sayGovernment } from '../output/say-government';
import { sayProgress } from '../output/say-progress';
import { PlainFailure } from '../plain-failure';
import { connect } from '../service/connect';
import { getGovernment } from '../service/get-government';
import { getProgress } from '../service/get-progress';

interface ProgressOptions {
  readonly org?: string;
  readonly government: boolean;
  readonly period?: Period;
  readonly asAt?: string;
  readonly service: string;
  readonly as?: string;
  readonly json: boolean;
}

/** `returns progress --org dwp --service URL` */
export function progressCommand(): Command {
  return new Command('progress')
    .description(
      'Show the progress of each spend-control decision and target of an organisation, or where government stands.',
    )
    .option('--org <id>', 'organisation, such as dwp', organisationArgument)
    .option('--government', 'each mission and commitment across government; needs --period', false)
    .option(
      '--period <quarter>',
      'as at the end of this quarter, such as 2023-24-Q2',
      periodArgument,
    )
    .option('--as-at <day>', 'only what was received by this day, such as 2024-01-31', dayArgument)
    .requiredOption('--service <url>', 'address of the service')
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .option('--json', 'print what the service answers', false)
    .action(showProgress);
}

async function showProgress(options: ProgressOptions): Promise<void> {
  const { as, asAt, government, json, org, period, service } = options;
  const when = { ...(period && { period }), ...(asAt !== undefined && { asAt }) };
  if (government && period) {
    const answer = await getGovernment(await connect(service, as), { ...when, period });
    if (json) sayJson(answer);
    else sayGovernment(answer);
  } else if (!government && org !== undefined) {
    const answer = await getProgress(await connect(service, as), { organisation: org, ...when });
    if (json) sayJson(answer);
    else sayProgress(answer);
  } else {
    throw new PlainFailure(
      'It is not said whose progress to show.',
      'Add --org dwp, or --government --period 2023-24-Q4.',
    );
  }
}

function sayJson(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
