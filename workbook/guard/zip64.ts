interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly headerAt: number;
}

/** A field of 32 bits that holds this says that its value stands in the 64-bit extra field. */
const elsewhere = 0xff_ff_ff_ff;
const zip64 = 1;

/**
 * The sizes of an entry, those of 64 bits read from its extra field (some programs write one for every entry,
 * however small); undefined where a size is promised there and missing, or beyond any file.
 */
export function readZip64Extra(
  view: DataView,
  from: number,
  to: number,
  sizes: Sizes,
): Sizes | undefined {
  if (![sizes.size, sizes.packedSize, sizes.headerAt].includes(elsewhere)) return sizes;

  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== zip64) at += 4 + view.getUint16(at + 2, true);
  const end = at + 4 <= to ? at + 4 + view.getUint16(at + 2, true) : at;
  at += 4;

  const next = (value: number): number => {
    if (value !== elsewhere) return value;
    if (at + 8 > Math.min(end, to)) return Number.NaN;
    const wide = Number(view.getBigUint64(at, true));
    at += 8;
    return wide;
  };
  const read = {
    size: next(sizes.size),
    packedSize: next(sizes.packedSize),
    headerAt: next(sizes.headerAt),
  };
  return Object.values(read).every(Number.isSafeInteger) ? read : undefined;
}
