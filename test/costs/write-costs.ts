import { writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { costsPage } from './costs-page';
import { measureUses } from './measure-uses';

const page = 'docs/costs.md';
const options = await prettier.resolveConfig(page);
const text = costsPage(await measureUses());
writeFileSync(page, await prettier.format(text, { ...options, parser: 'markdown' }));
