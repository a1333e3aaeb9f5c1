import { readXlsx } from 'hucre';
import { readFileSync } from 'node:fs';

const workbook = await readXlsx(readFileSync(process.argv[2]));
if (workbook.sheets.length === 0) throw new Error('No sheets');
