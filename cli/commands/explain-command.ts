import { Command, Option } from 'commander';
import type { Page } from '../explain';

/** `returns explain RULE` */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Say what a rule asks, why, and show worked examples; without a rule, list them all.',
    )
    .argument('[rule]', 'id of a rule, such as record-unique')
    .addOption(
      new Option('--page <page>', 'all of them with their examples, in Markdown').choices([
        'rules',
        'criteria',
      ]),
    )
    .action(async (rule: string | undefined, { page }: { page?: Page }) => {
      // Examples are many and only this command needs them.
      const { explain } = await import('../explain');
      explain(rule, page);
    });
}
