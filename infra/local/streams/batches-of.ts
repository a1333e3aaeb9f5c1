/** Parts records, in their order, into batches of at most so many and at most so many bytes of JSON. */
export function batchesOf<Item>(
  records: readonly Item[],
  most: { readonly records: number; readonly bytes: number },
): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let bytes = Infinity;
  for (const record of records) {
    const size = Buffer.byteLength(JSON.stringify(record)) + 1;
    const batch = batches.at(-1);
    if (batch && batch.length < most.records && bytes + size <= most.bytes) {
      batch.push(record);
      bytes += size;
    } else {
      batches.push([record]);
      bytes = size;
    }
  }
  return batches;
}
