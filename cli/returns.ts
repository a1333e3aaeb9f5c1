#!/usr/bin/env node
import { program } from 'commander';
import { caseCommand } from './commands/case-command';
import { checkCommand } from './commands/check-command';
import { certifyCommand } from './commands/certify-command';
import { explainCommand } from './commands/explain-command';
import { progressCommand } from './commands/progress-command';
import { rebuildCommand } from './commands/rebuild-command';
import { reviewCommand } from './commands/review-command';
import { submitCommand } from './commands/submit-command';
import { templateCommand } from './commands/template-command';
import { sayFailure } from './output/say-failure';

program
  .name('returns')
  .description('Make, check, submit and follow a department’s quarterly return.')
  .showHelpAfterError('Try: returns --help')
  .addCommand(templateCommand())
  .addCommand(checkCommand())
  .addCommand(submitCommand())
  .addCommand(caseCommand())
  .addCommand(certifyCommand())
  .addCommand(progressCommand())
  .addCommand(reviewCommand())
  .addCommand(rebuildCommand())
  .addCommand(explainCommand());

// Commander ends with 1, which here says that a return has errors.
const parents = [program, ...program.commands];
for (const command of parents.flatMap((each) => [each, ...each.commands])) {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

// A reader that has seen enough, such as head, closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (error) {
  sayFailure(error);
}
