import { NIST80053R5Checks } from 'cdk-nag';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { acknowledgements } from './acknowledgements';
import { makeApp } from './make-app';

/**
 * Prints what was acknowledged of AwsSolutions, and what the rules for NIST 800-53 revision 5 find, which is for a
 * person to weigh and fails nothing. `--json` prints both as JSON. Throws where AwsSolutions finds anything else.
 */
const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const root = join(fileURLToPath(import.meta.url), '..', '..');
const { app } = await makeApp(root, process.env['CDK_OUTDIR'] ?? join(root, 'cdk.out'));
app.synth();

const acknowledged = acknowledgements(app);
const found = new NIST80053R5Checks(app)
  .validateScope(app)
  .violations.map(({ description, ruleName, violatingResources }) => ({
    rule: ruleName,
    description,
    resources: violatingResources.map(({ constructPath = '' }) => constructPath),
  }));

if (options.json) {
  process.stdout.write(JSON.stringify({ acknowledged, found }));
} else {
  process.stdout.write(
    [
      `AwsSolutions: nothing is found; ${acknowledged.length} acknowledged`,
      ...acknowledged.map(({ path, reason, rule }) => `  ${rule} at ${path}: ${reason}`),
      '',
      `NIST 800-53 revision 5: ${found.length} rules find something`,
      ...found.flatMap(({ description, resources, rule }) => [
        `  ${rule}: ${description}`,
        ...resources.map((path) => `    ${path}`),
      ]),
      '',
    ].join('\n'),
  );
}
