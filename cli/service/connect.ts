import { PlainFailure } from '../plain-failure';
import { request, UnexplainedAnswer } from './request';
import type { Service } from './service';

/**
 * Signs in to a service: with the token in RETURNS_TOKEN, or, at a local service, as one of its
 * development accounts, such as `preparer@dwp`. Throws a `PlainFailure` where neither is given.
 */
export async function connect(url: string, account?: string): Promise<Service> {
  if (!URL.canParse(url)) {
    throw new PlainFailure(
      `${url} is not an address.`,
      'Give the whole address of the service, such as http://127.0.0.1:4791.',
    );
  }
  const token =
    account === undefined ? process.env['RETURNS_TOKEN'] : await developmentToken(url, account);
  if (token === undefined || token === '') {
    throw new PlainFailure(
      'You are not signed in.',
      'At a local service name an account, such as --as preparer@dwp. Elsewhere put your token in RETURNS_TOKEN.',
    );
  }
  const headers = { authorization: `Bearer ${token}` };
  return {
    url,
    get: (path) => request({ url: `${url}${path}`, method: 'GET', headers }),
    send: (method, path, body) => request({ url: `${url}${path}`, method, headers, body }),
  };
}

async function developmentToken(url: string, account: string): Promise<string> {
  const given = await request({
    url: `${url}/dev/token`,
    method: 'POST',
    headers: {},
    body: { account },
  }).catch((error: unknown) => {
    throw error instanceof UnexplainedAnswer && error.status === 404 ? noAccount(account) : error;
  });
  if (
    typeof given === 'object' &&
    given !== null &&
    'token' in given &&
    typeof given.token === 'string'
  ) {
    return given.token;
  }
  throw new PlainFailure(
    'This service has no development accounts.',
    'Put your token in RETURNS_TOKEN.',
  );
}

function noAccount(account: string): PlainFailure {
  return new PlainFailure(
    `This service has no account ${account}.`,
    'At a local service give a role and an organisation, such as preparer@dwp or assessor@co. Elsewhere put your token in RETURNS_TOKEN.',
  );
}
