import { gzipSync } from 'node:zlib';
import { jsonSetting } from './json-setting';

describe('jsonSetting', () => {
  it('is the same plain and packed', () => {
    const value = [{ tenant: 't', organisation: 'é' }];
    const plain = JSON.stringify(value);

    expect(jsonSetting(plain)).toEqual(value);
    expect(jsonSetting(gzipSync(plain).toString('base64'))).toEqual(value);
  });

  it.each(['', 'abc', '[{'])('refuses %j', (text) => {
    expect(() => jsonSetting(text)).toThrow();
  });
});
