import type { RefusalKind } from './refusal';

const marks: readonly (readonly [RegExp, RefusalKind])[] = [
  [/^mimetype$/, 'ods'],
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\/document\.xml$/, 'docx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
  [/^index\/document\.iwa$|^index\.zip$/, 'numbers'],
];

/** What an archive that is no .xlsx workbook is, by the names of its parts; undefined where it may be a workbook. */
export function kindOfPackage(names: readonly string[]): RefusalKind | undefined {
  const known = marks.find(([mark]) => names.some((name) => mark.test(name.toLowerCase())));
  if (known !== undefined) return known[1];
  return names.some((name) => name.toLowerCase() === '[content_types].xml') ? undefined : 'zip';
}
