/** What the service answered. */
type Answer = Pick<Response, 'json' | 'ok' | 'status'>;

interface Sent {
  readonly body: Blob | string;
  readonly headers: Readonly<Record<string, string>>;
}

type Progress = (share: number) => void;

/** The form of `upload`, for whoever is handed it. */
export type Upload = (address: string, sent: Sent, progress: Progress) => Promise<Answer>;

/**
 * Posts a body as `fetch` does, and tells how much of it has gone, 0 to 1. By XMLHttpRequest, since `fetch` does
 * not tell. Rejects where nothing answers.
 */
export function upload(
  address: string,
  { body, headers }: Sent,
  progress: Progress,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) progress(loaded / total);
    });
    request.addEventListener('load', () => {
      const { responseText, status } = request;
      resolve({
        ok: status >= 200 && status < 300,
        status,
        json: () => Promise.resolve(responseText).then((text) => JSON.parse(text) as unknown),
      });
    });
    for (const ending of ['error', 'abort', 'timeout']) {
      request.addEventListener(ending, () => {
        reject(new TypeError('Nothing answered'));
      });
    }
    request.send(body);
  });
}
