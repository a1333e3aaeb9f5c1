import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';

const workbook = read(readFileSync(process.argv[2]), { dense: true });
if (workbook.SheetNames.length === 0) throw new Error('No sheets');
