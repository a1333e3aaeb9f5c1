import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { writeTemplate } from '../../workbook/write-template';
import { valuesOfEveryKind } from '../builders/values-of-every-kind';

/** Makes the template with a value of every kind anew, saved by LibreOffice. Only needed when the form changes. */
const name = 'template-saved-by-libreoffice.xlsx';
const ours = path.join(tmpdir(), name);
writeFileSync(ours, await writeTemplate({ form, values: valuesOfEveryKind }));
execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', 'test/workbooks', ours]);
