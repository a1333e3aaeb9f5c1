import type { Case } from '#domain/spend-control/case';
import { nextRevision } from '#domain/spend-control/case-workbook/next-revision';
import { checkCaseFile } from './check-case-file';
import { worsenExitStatus } from './exit-status';
import { sayCheckedCase } from './output/say-checked-case';
import { connect } from './service/connect';
import { latestOfCase } from './service/latest-of-case';
import { putCase } from './service/put-case';

export interface SubmitCaseOptions {
  readonly draft: boolean;
  readonly service: string;
  readonly as?: string;
}

/** Checks the workbook of a case and sends it as the revision that follows the service's last one, or says why not. */
export async function submitCaseFile(
  file: string,
  { as, draft: asDraft, service: url }: SubmitCaseOptions,
): Promise<void> {
  const checked = await checkCaseFile(file);
  const { draft, findings, reference } = checked;
  if (findings.length > 0) sayCheckedCase(file, checked);
  if (!draft) {
    process.stdout.write('Not sent: put right what stops the case, then send it again.\n');
    worsenExitStatus(1);
    return;
  }

  const service = await connect(url, as);
  const state = asDraft ? 'draft' : 'submitted';
  const next = nextRevision(draft, await latestOfCase(service, reference), state);
  switch (next.outcome) {
    case 'send':
      say(await putCase(service, next.revision));
      return;
    case 'there already':
      process.stdout.write(
        `${reference}: revision ${next.revision.revision} says the very same. Nothing was sent.\n`,
      );
      return;
    case 'submitted already':
      process.stdout.write(
        `${reference} was submitted already, so it cannot be a draft again. Leave out --draft to submit the change.\n`,
      );
      worsenExitStatus(1);
  }
}

function say({ receivedAt, reference, revision, state }: Case): void {
  const done =
    state === 'draft' ? 'Saved as a draft, which your organisation alone sees' : 'Submitted';
  process.stdout.write(`${done}: ${reference}, revision ${revision}, received ${receivedAt}.\n`);
}
