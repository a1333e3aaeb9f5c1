import { lambda } from '../http';
import { openOriginals } from '../originals/originals';
import { openFromEnvironment } from '../tables/open-from-environment';
import { getWorkbook } from './get-workbook';

const dependencies = { originals: openOriginals(), tables: openFromEnvironment() };

export const handler = lambda('get-workbook', getWorkbook(dependencies));
