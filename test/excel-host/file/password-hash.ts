import { createHash, randomBytes } from 'node:crypto';

/** The attributes of a protection in a file by which one can tell whether a password is the one. */
export type PasswordAttributes = Readonly<Record<string, string>>;

/** Whether a password takes a protection away; any does where none was asked for. */
export function isPassword(given: string, attributes: PasswordAttributes): boolean {
  const { algorithmName, hashValue, password, saltValue = '', spinCount = '0' } = attributes;
  if (algorithmName !== undefined)
    return hashValue === hashOf(given, { algorithmName, saltValue, spinCount });
  return password === undefined || oldHashOf(given) === password.toUpperCase();
}

/** The attributes that Excel writes for a password. A file of a test has fewer turns than Excel's 100,000. */
export function passwordAttributes(password: string): PasswordAttributes {
  const how = {
    algorithmName: 'SHA-512',
    saltValue: randomBytes(16).toString('base64'),
    spinCount: '1000',
  };
  return { ...how, hashValue: hashOf(password, how) };
}

/** As Excel has it since 2013 (ECMA-376 part 1, 18.3.1.85). */
function hashOf(
  password: string,
  how: { readonly algorithmName: string; readonly saltValue: string; readonly spinCount: string },
): string {
  const name = how.algorithmName.replace('-', '').toLowerCase();
  let hash = createHash(name)
    .update(Buffer.from(how.saltValue, 'base64'))
    .update(Buffer.from(password, 'utf16le'))
    .digest();
  const turn = Buffer.alloc(4);
  for (let spin = 0; spin < Number(how.spinCount); spin += 1) {
    turn.writeUInt32LE(spin);
    hash = createHash(name).update(hash).update(turn).digest();
  }
  return hash.toString('base64');
}

/** The four digits that Excel had before, and LibreOffice may still have. */
function oldHashOf(password: string): string {
  const turned = Array.from(password).reduceRight(
    (hash, sign) => turnLeft(hash ^ sign.charCodeAt(0)),
    0,
  );
  const hash = turned ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function turnLeft(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
