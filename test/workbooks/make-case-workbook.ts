import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleCase } from '../../domain/spend-control/case-rules/example-case';
import { caseTemplate } from '../../domain/spend-control/case-workbook/case-template';
import { layOutCase } from '../../domain/spend-control/case-workbook/lay-out-case';
import { writeCaseTemplate } from '../../workbook/write-case-template';
import { typedCells } from './typed-cells';

/** Makes the example case anew: its template, filled in and saved by LibreOffice. Only needed when the form changes. */
const template = caseTemplate({ organisation: 'dwp', reference: 'DWP-2024-014' });
const blank = path.join(tmpdir(), 'case-template.xlsx');
writeFileSync(blank, await writeCaseTemplate(template));

const typed = typedCells(layOutCase(template), layOutCase(exampleCase));
const script = path.join(import.meta.dirname, 'fill_in_libreoffice.py');
execFileSync('/usr/bin/python3', [script, blank, 'test/workbooks/case-saved-by-libreoffice.xlsx'], {
  input: JSON.stringify(typed),
});
