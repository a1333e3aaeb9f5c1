import { writeFile } from 'node:fs/promises';
import { documentOf } from '../../functions/openapi/document-of';
import { startLocalService } from '../../infra/local/server';
import { examplesOf, replay } from './replay';

// The examples are what the running service answers, so that nobody writes down what it does not do.
const service = await startLocalService();
const replayed = await replay(service).finally(service.close);
const wrong = replayed.filter(({ request, status }) => request.status !== status);
for (const { answer, request, status } of wrong) {
  console.error(`${request.id}: ${status} and not ${request.status}: ${JSON.stringify(answer)}`);
}
if (wrong.length > 0) process.exitCode = 1;
else {
  await writeFile(
    'docs/openapi.json',
    `${JSON.stringify(documentOf(examplesOf(replayed)), null, 2)}\n`,
  );
}
