/** Our own writes to the workbook, of which nobody is to be told as of a change by a person. */
export interface OwnWrites {
  readonly during: <Result>(write: () => Promise<Result>) => Promise<Result>;
  readonly areGoingOn: () => boolean;
}

/**
 * Counts our own writes, for an Excel that does not say who made a change (below ExcelApi 1.14). Its events come a
 * little after the write.
 */
export function ownWrites(milliseconds = 200): OwnWrites {
  let count = 0;
  return {
    during: async (write) => {
      count += 1;
      try {
        return await write();
      } finally {
        setTimeout(() => {
          count -= 1;
        }, milliseconds);
      }
    },
    areGoingOn: () => count > 0,
  };
}
