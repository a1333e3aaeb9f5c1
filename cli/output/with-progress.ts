import { SingleBar, Presets } from 'cli-progress';

/** Does a piece of work for each file in turn, with a progress bar where several are done on a terminal. */
export async function withProgress<Result>(
  files: readonly string[],
  quiet: boolean,
  work: (file: string) => Promise<Result>,
): Promise<readonly Result[]> {
  const shown = files.length > 1 && !quiet && process.stderr.isTTY;
  const bar = new SingleBar(
    { format: '{bar} {value} of {total} {file}', clearOnComplete: true, stream: process.stderr },
    Presets.shades_classic,
  );
  if (shown) bar.start(files.length, 0, { file: '' });

  const results: Result[] = [];
  for (const file of files) {
    if (shown) bar.update({ file });
    results.push(await work(file));
    if (shown) bar.increment();
  }
  if (shown) bar.stop();
  return results;
}
