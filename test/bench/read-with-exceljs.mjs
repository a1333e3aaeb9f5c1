import exceljs from 'exceljs';

const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
if (workbook.worksheets.length === 0) throw new Error('No sheets');
