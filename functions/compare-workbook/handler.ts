import { logFault } from '../log-fault';
import { originalsFromEnvironment } from '../originals/originals';
import { openFromEnvironment } from '../tables/open-from-environment';
import { compareWorkbook } from './compare-workbook';

const compare = compareWorkbook({
  originals: originalsFromEnvironment(),
  tables: openFromEnvironment(),
});

export async function handler(event: unknown): Promise<void> {
  try {
    await compare(event);
  } catch (error) {
    logFault('compare-workbook', error);
    throw error;
  }
}
