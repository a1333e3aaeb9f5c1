import { Command } from 'commander';
import { checkCaseFile } from '../check-case-file';
import { makeCaseTemplate } from '../make-case-template';
import { organisationArgument } from '../organisation-argument';
import { sayCheckedCase } from '../output/say-checked-case';
import { referenceArgument } from '../reference-argument';
import { submitCaseFile, type SubmitCaseOptions } from '../submit-case-file';

interface TemplateOptions {
  readonly org: string;
  readonly reference: string;
  readonly out?: string;
  readonly force: boolean;
}

/** `returns case template`, `returns case check FILE` and `returns case submit FILE` */
export function caseCommand(): Command {
  return new Command('case')
    .description('Prepare a case for digital spend in a workbook of its own, check it and send it.')
    .addCommand(templateCommand())
    .addCommand(checkCommand())
    .addCommand(submitCommand());
}

function templateCommand(): Command {
  return new Command('template')
    .description('Make the workbook of a case.')
    .requiredOption('--org <id>', 'organisation, such as dwp', organisationArgument)
    .requiredOption('--reference <reference>', 'such as DWP-2024-014', referenceArgument)
    .option('--out <file>', 'the .xlsx file to write; otherwise the reference names it')
    .option('--force', 'write over a file that is there already', false)
    .action(async ({ force, org, out, reference }: TemplateOptions) => {
      const file = out ?? `${reference}.xlsx`;
      await makeCaseTemplate({ organisation: org, reference, out: file, force });
    });
}

function checkCommand(): Command {
  return new Command('check')
    .description('Check the workbook of a case, cell by cell. Ends with 0, with 1 for errors.')
    .argument('<file>', 'workbook of a case (.xlsx)')
    .option('--json', 'print one object of {file, findings} and nothing else', false)
    .action(async (file: string, { json }: { readonly json: boolean }) => {
      const checked = await checkCaseFile(file);
      sayCheckedCase(file, checked, json);
    });
}

function submitCommand(): Command {
  return new Command('submit')
    .description('Check the workbook of a case and send it as its next revision.')
    .argument('<file>', 'workbook of a case (.xlsx)')
    .requiredOption('--service <url>', 'address of the service')
    .option('--draft', 'save it as a draft, which your organisation alone sees', false)
    .option('--as <account>', 'sign in to a local service as one of its development accounts')
    .action(async (file: string, options: SubmitCaseOptions) => {
      await submitCaseFile(file, options);
    });
}
