import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runDemonstration } from './run-demonstration';
import type { Certificate } from './serve';
import { startLocalService } from './server';

/**
 * Runs the synthesised template on this machine, does the main job on it, and stays up unless `--once` is given.
 * `--data DIR` keeps the database and the workbooks on disk, `--port N` takes that port, `--database java` uses DynamoDB Local.
 * `--certificate DIR` serves by https with the `localhost.crt` and `localhost.key` that are there, as Excel asks.
 */
async function start(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      once: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      database: { type: 'string', default: 'embedded' },
      certificate: { type: 'string' },
    },
  });
  const database = options.database === 'java' ? 'java' : 'embedded';
  const service = await startLocalService({
    port: Number(options.port),
    database,
    ...(options.data !== undefined && { folder: options.data }),
    ...(options.certificate !== undefined && { certificate: certificateIn(options.certificate) }),
  });
  process.stdout.write(
    [
      `The template of ${service.routes.length} routes runs at ${service.url}, ready after ${process.uptime().toFixed(1)} s.`,
      'A development issuer stands in for Microsoft Entra ID: the settings ISSUERS and TENANTS are its own.',
      `Not emulated: ${service.notEmulated.join(', ')}.\n\n`,
    ].join('\n'),
  );
  const { certificate, data } = options;
  const status = await runDemonstration({
    url: service.url,
    ...(certificate !== undefined && { certificate }),
    ...(data !== undefined && { marker: join(data, `${database}-demonstrated`) }),
  });
  const stop = async () => {
    await service.close();
    for (const letter of service.deadLetters()) {
      process.stderr.write(`Not taken: ${JSON.stringify(letter)}\n`);
    }
  };
  if (options.once || status !== 0) {
    await stop();
    process.exitCode = status;
    return;
  }
  process.stdout.write(
    [
      '',
      `The service is at ${service.url}, with demonstration data and made-up accounts. Open it in a browser`,
      'for the pane outside Excel. In another window:',
      `  npx returns progress --org hmrc --period 2023-24-Q4 --service ${service.url} --as reviewer@co`,
      `  npx returns template --org dwp --period 2024-25-Q1 --out dwp.xlsx --service ${service.url} --as preparer@dwp`,
      `  npx returns submit dwp.xlsx --service ${service.url} --as preparer@dwp`,
      'Stop it with Ctrl+C.\n',
    ].join('\n'),
  );
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

// The SDK warns of a Node that it will need next year; the README says so once, and each start need not.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
function certificateIn(folder: string): Certificate {
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { cert: textOf('localhost.crt'), key: textOf('localhost.key') };
}

await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
