import { writeFile } from 'node:fs/promises';
import { PlainFailure } from './plain-failure';

/** Writes a new file. Throws a `PlainFailure` where one of that name is there, unless it is forced, or it cannot be written. */
export async function writeNew(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') {
      throw new PlainFailure(
        `${file} is there already.`,
        'Choose another name, or add --force to write over it.',
      );
    }
    throw new PlainFailure(
      `${file} could not be written.`,
      'See that the folder exists and that you may write in it.',
    );
  }
}
