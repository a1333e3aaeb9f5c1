import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import { Command } from 'commander';
import { periodArgument } from '../period-argument';
import { versionArgument } from '../version-argument';
import { connect } from '../service/connect';

interface CertifyOptions {
  readonly period: Period;
  readonly version: string;
  readonly service: string;
  readonly as?: string;
}

/** `returns certify --period 2023-24-Q2 --version 1 --service URL` */
export function certifyCommand(): Command {
  return new Command('certify')
    .description(
      'Certify the latest version of your organisation’s return; not by the person who submitted it.',
    )
    .requiredOption('--period <quarter>', 'such as 2023-24-Q2', periodArgument)
    .requiredOption(
      '--version <number>',
      'the version that you have read and certify',
      versionArgument,
    )
    .requiredOption('--service <url>', 'address of the service')
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .action(async ({ as, period, service, version }: CertifyOptions) => {
      const signedIn = await connect(service, as);
      const key = periodKey(period);
      await signedIn.send('POST', `/returns/${key}/versions/${version}/certification`, {});
      process.stdout.write(`Certified: ${key}, version ${version}.\n`);
    });
}
