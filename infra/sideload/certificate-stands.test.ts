import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateStands } from './certificate-stands';

/** Made for this test alone, and valid on 24 November 2026 until 22:30: a certificate is no secret. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBfTCCASOgAwIBAgIUbA6+PzEJ/P4JP0ia/bFnA7BS8IMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MB4XDTI2MTEyMzIyMzA1MloXDTI2MTEyNDIy
MzA1MlowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEqy4iicFXTmlooBq20tgr+zeIzRyO11Zl74WnbZ0WSFc6jZyyVaQSt0tR
UEsY4su3V5IoKnpjrWXGMBEQcHbMGKNTMFEwHQYDVR0OBBYEFHP7HDN88+RhCBrY
aJwzvp66qqOyMB8GA1UdIwQYMBaAFHP7HDN88+RhCBrYaJwzvp66qqOyMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgB0SaknQrPg7oSJvJ93vU7Ttm
2jip06XChJuKFSng9NUCIQD1cKu+IWgqyGFbEtlKDj6mPjYtMSjp8MapOLc66MMw
hw==
-----END CERTIFICATE-----
`;
const during = new Date('2026-11-24T12:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  for (const name of ['ca.crt', 'localhost.crt']) writeFileSync(join(folder, name), certificate);
  writeFileSync(join(folder, 'localhost.key'), 'a key, which is not looked at');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a certificate for this machine', () => {
  it('stands while it is valid', () => {
    expect(certificateStands(folder, during)).toBe(true);
  });

  it.each(['2026-11-23T22:00:00Z', '2026-11-24T23:00:00Z'])('does not stand on %s', (moment) => {
    expect(certificateStands(folder, new Date(moment))).toBe(false);
  });

  it.each(['ca.crt', 'localhost.crt', 'localhost.key'])('does not stand without %s', (name) => {
    rmSync(join(folder, name));
    expect(certificateStands(folder, during)).toBe(false);
  });

  it('does not stand where a file is no certificate', () => {
    writeFileSync(join(folder, 'ca.crt'), 'text');
    expect(certificateStands(folder, during)).toBe(false);
  });
});
