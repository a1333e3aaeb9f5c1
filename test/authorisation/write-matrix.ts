import { writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { matrixPage } from './matrix-page';

const page = 'docs/authorisation.md';
const options = await prettier.resolveConfig(page);
writeFileSync(page, await prettier.format(matrixPage(), { ...options, parser: 'markdown' }));
