import * as z from 'zod';
import { demoAccounts } from './demo-accounts';
import type { DevelopmentIssuer } from './issuer';
import { replyWith, type Reply } from './reply';

const label = 'Development only: a made-up person, known to this copy of the service alone.';

/** Answers `POST /dev/token` with a token for the demo account that the body names. */
export async function giveToken({ token }: DevelopmentIssuer, body: Buffer): Promise<Reply> {
  const asked = bodySchema.safeParse(jsonOf(body));
  const name = asked.success ? asked.data.account : '';
  const account = demoAccounts.find((each) => each.account === name);
  if (account) return replyWith(200, { account: name, token: await token(account), label });

  return replyWith(404, {
    message: 'There is no such demo account. Send {"account": "preparer@dwp"} or another of these.',
    accounts: demoAccounts.map((each) => each.account),
    label,
  });
}

const bodySchema = z.object({ account: z.string() });

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
