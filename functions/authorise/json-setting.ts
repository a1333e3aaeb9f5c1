import { gunzipSync } from 'node:zlib';

/**
 * The value of a setting in JSON, plain or as base64 of its gzip: Lambda takes 4 KB of settings, which a dozen tenants
 * fill when they are plain. Throws where it is neither.
 */
export function jsonSetting(text: string): unknown {
  const plain = text.startsWith('[')
    ? text
    : gunzipSync(Buffer.from(text, 'base64')).toString('utf8');
  return JSON.parse(plain);
}
