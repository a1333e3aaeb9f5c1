import { lambda } from '../http';
import { originalsFromEnvironment } from '../originals/originals';
import { openFromEnvironment } from '../tables/open-from-environment';
import { askForUpload } from './ask-for-upload';

const dependencies = { originals: originalsFromEnvironment(), tables: openFromEnvironment() };

export const handler = lambda('ask-for-upload', askForUpload(dependencies));
