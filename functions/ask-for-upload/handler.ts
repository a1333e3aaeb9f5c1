import { lambda } from '../http';
import { openOriginals } from '../originals/originals';
import { openFromEnvironment } from '../tables/open-from-environment';
import { askForUpload } from './ask-for-upload';

const dependencies = { originals: openOriginals(), tables: openFromEnvironment() };

export const handler = lambda('ask-for-upload', askForUpload(dependencies));
