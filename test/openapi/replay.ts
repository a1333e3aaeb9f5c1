import type { LocalService } from '../../infra/local/server';
import type { Example } from '../../functions/openapi/example';
import * as z from 'zod';
import { putSampleFile, whenRead } from './a-sample-file';
import { callService } from './call-service';
import type { ExampleRequest } from './example-request';
import { requests } from './requests';
import { steady } from './steady';

/** A request of the document and what the service answered to it, as it came. */
export interface Replayed {
  readonly request: ExampleRequest;
  readonly status: number;
  readonly type: string;
  readonly answer: unknown;
}

/** Makes every request of the document to a running service, one after the other. */
export async function replay({ token, url }: LocalService): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = [];
  for (const request of requests) {
    const person = await token(request.as);
    const answered = await callService(url, person, request);
    replayed.push({ request, ...answered });
    if (request.id === 'workbook-upload') {
      await putSampleFile(addressSchema.parse(answered.answer));
      await whenRead(url, person, request.path ?? {});
    }
  }
  return replayed;
}

const addressSchema = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) });

/** The examples that come of it. */
export function examplesOf(replayed: readonly Replayed[]): readonly Example[] {
  return replayed.map(({ answer, request }) => ({ ...request, answer: steady(answer) }));
}
