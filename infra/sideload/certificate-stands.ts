import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a folder has a certificate for this machine, its key and its authority, each of them valid at a moment. */
export function certificateStands(folder: string, now: Date): boolean {
  try {
    readFileSync(join(folder, 'localhost.key'));
    return ['ca.crt', 'localhost.crt'].every((name) => {
      const { validFrom, validTo } = new X509Certificate(readFileSync(join(folder, name)));
      return new Date(validFrom) <= now && now < new Date(validTo);
    });
  } catch {
    return false;
  }
}
