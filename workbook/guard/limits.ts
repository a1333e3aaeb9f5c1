/**
 * What a return of 40,000 rows by 20 columns needs, with room: about 50 MB unpacked. Above these a file is
 * refused before anything is unpacked, so that no file can take more memory or time than they allow.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 64 * 1024 * 1024,
  entries: 5_000,
  /** Unpacked bytes of one part, and of all parts together. */
  partBytes: 96 * 1024 * 1024,
  allBytes: 160 * 1024 * 1024,
  /** Unpacked bytes for each packed byte; only parts above `ratioFromBytes` are asked, as text copied down a column packs well. */
  ratio: 200,
  ratioFromBytes: 16 * 1024 * 1024,
  sheets: 500,
  /** Values of all sheets together, and places up to the last value of each row: each takes memory. */
  values: 2_500_000,
  places: 20_000_000,
  /** Tags of the shared strings, and of any other part but the sheets, which are turned into far more memory. */
  stringTags: 3_500_000,
  otherTags: 1_000_000,
  /** Rows and columns (ZZ) to which a sheet may reach. */
  rows: 200_000,
  columns: 702,
} as const;
