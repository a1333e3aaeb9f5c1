import type { Period } from '#domain/period/period';
import { greatServicesSentence } from '#workbook/review/summary-table';
import { Command } from 'commander';
import { dayArgument } from '../day-argument';
import { halfArgument } from '../half-argument';
import { periodArgument } from '../period-argument';
import { PlainFailure } from '../plain-failure';
import { writeBoardFiles } from '../review/write-board-files';
import { connect } from '../service/connect';
import { getBoard } from '../service/get-board';

interface BoardOptions {
  readonly half?: Period;
  readonly period?: Period;
  readonly asAt?: string;
  readonly deadline?: string;
  readonly compareWith?: Period;
  readonly service: string;
  readonly as?: string;
  readonly out: string;
  readonly force: boolean;
}

/** `returns review board --half 2024-25-H1 --service URL --out DIR` */
export function reviewCommand(): Command {
  const board = new Command('board')
    .description('Write the six-monthly Board report: a page, a workbook, JSON and CSV.')
    .option('--half <half>', 'half of the financial year, such as 2024-25-H1', halfArgument)
    .option('--period <quarter>', 'or the last quarter of the six months', periodArgument)
    .option('--as-at <day>', 'only what was received by this day', dayArgument)
    .option('--deadline <day>', 'name as late who first returned after this day', dayArgument)
    .option(
      '--compare-with <quarter>',
      'last quarter of the report to compare with; two quarters earlier unless it is said',
      periodArgument,
    )
    .requiredOption('--service <url>', 'address of the service')
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .requiredOption('--out <folder>', 'folder to write the files in')
    .option('--force', 'write over files that are there already', false)
    .action(writeBoard);
  return new Command('review')
    .description('Write what a review needs, out of the ledger.')
    .addCommand(board);
}

async function writeBoard(options: BoardOptions): Promise<void> {
  const { as, asAt, compareWith, deadline, force, half, out, service } = options;
  const period = options.period ?? half;
  if (!period || (options.period && half)) {
    throw new PlainFailure(
      'It is not said which six months to report on.',
      'Add --half 2024-25-H1, or --period with their last quarter, but not both.',
    );
  }
  const report = await getBoard(await connect(service, as), {
    period,
    ...(asAt !== undefined && { asAt }),
    ...(deadline !== undefined && { deadline }),
    ...(compareWith && { compareWith }),
  });
  const files = await writeBoardFiles(report, out, force);
  const { greatServices, returned } = report;
  const received = returned.expected.length - returned.missing.length;
  process.stdout.write(
    `${greatServices ? `${greatServicesSentence(greatServices)}\n` : ''}${received} of ${returned.expected.length} organisations returned. ${report.cautions.length} cautions.\n\n${files.map((file) => `${out}/${file}\n`).join('')}`,
  );
}
