import { savedFile } from '../file/save-file';
import type { WorkbookModel } from '../model/workbook-model';
import { type DdaAnswer, failed, fileTypeNotSupported, memoryFileLimit } from './dda';

/** The calls that `getFileAsync` and what it gives are made of, by their numbers. */
export function documentFiles(
  workbook: WorkbookModel,
): Readonly<Record<number, (given: Readonly<Record<string, unknown>>) => DdaAnswer>> {
  const open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let last = 0;
  return {
    [getDocumentCopy]: ({ 0: type, 1: sliceSize }) => {
      if (type !== compressed) return failed(fileTypeNotSupported);
      if (open.size === mostOpen) return failed(memoryFileLimit);
      last += 1;
      const bytes = savedFile(workbook);
      open.set(last, { bytes, sliceSize: Number(sliceSize) });
      return { Error: 0, 0: last, 1: bytes.length };
    },
    [getDocumentCopyChunk]: ({ 2: handle, 3: at }) => {
      const file = open.get(Number(handle));
      if (!file) return failed();
      const start = Number(at) * file.sliceSize;
      const data = [...file.bytes.subarray(start, start + file.sliceSize)];
      return { Error: 0, 0: data, 1: data.length };
    },
    [releaseDocumentCopy]: ({ 2: handle }) =>
      open.delete(Number(handle)) ? { Error: 0 } : failed(),
  };
}

/** Excel keeps two copies in memory, and refuses a third until one is closed. */
const mostOpen = 2;
const compressed = 1;
const getDocumentCopy = 77;
const getDocumentCopyChunk = 80;
const releaseDocumentCopy = 81;
