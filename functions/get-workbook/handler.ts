import { lambda } from '../http';
import { originalsFromEnvironment } from '../originals/originals';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getWorkbook } from './get-workbook';

const dependencies = { originals: originalsFromEnvironment(), tables: openFromEnvironment() };

export const handler = lambda('get-workbook', getWorkbook(dependencies));
