/** A file that the pane made. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Its media type. */
  readonly type: string;
}

/** Hands a file to the browser, which saves it where it saves what people download. */
export function saveFile({ bytes, name, type }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser has begun to read the file by the next turn, and not before in every browser.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
