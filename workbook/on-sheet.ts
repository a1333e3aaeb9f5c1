/** A reference to a place on a sheet: `'Data assets'!$4:$4`, in quotes where the name is more than a word. */
export function onSheet(sheet: string, place: string): string {
  const isWord = /^[A-Za-z_]\w*$/.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return `${isWord ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${place}`;
}
