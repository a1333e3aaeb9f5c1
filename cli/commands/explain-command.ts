import { Command } from 'commander';

/** `returns explain RULE` */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Say what a rule asks, why, and show worked examples; without a rule, list them all.',
    )
    .argument('[rule]', 'id of a rule, such as record-unique')
    .option('--markdown', 'every rule with its examples, as one Markdown page', false)
    .action(async (rule: string | undefined, { markdown }: { markdown: boolean }) => {
      // Examples are many and only this command needs them.
      const { explain } = await import('../explain');
      explain(rule, markdown);
    });
}
