import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoDecisions } from '../../cli/demo/demo-decisions';
import { demoReturn } from '../../cli/demo/demo-return';
import { demoTargets } from '../../cli/demo/demo-targets';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import { templateValues } from '../../domain/form/template-values';
import { observationsOf } from '../../domain/return/observations-of';
import { readReturn } from '../../domain/return/read-return';
import { edition202225 as edition } from '../../domain/roadmap/edition-2022-25';
import { writeTemplate } from '../../workbook/write-template';
import { mistakes, putRight } from './demo-mistakes';
import { typedCells } from './typed-cells';

/**
 * Makes the demonstration's two workbooks: DWP's template for 2023-24 Q4, filled in and saved by LibreOffice,
 * first with mistakes and then put right. Only needed when the form changes: `npx tsx` this file.
 */
const folder = 'test/workbooks';
const period = { year: 2023, quarter: 4 } as const;
const organisation = 'dwp';
const received = { receivedAt: '2023-04-03T09:00:00.000Z' };
const isOwn = (fact: { readonly organisation: string }) => fact.organisation === organisation;

const lastQuarter = readReturn(
  layOutReturn({ form, values: demoReturn(organisation, { year: 2023, quarter: 3 }) }),
  form,
).return;
const template = templateValues({
  edition,
  organisation,
  period,
  previous: { return: lastQuarter, observations: observationsOf(lastQuarter, edition) },
  register: {
    organisation,
    targets: demoTargets
      .filter(isOwn)
      .map((each) => ({ ...each, ...received, author: '', revision: 1 })),
    decisions: demoDecisions
      .filter(isOwn)
      .map((each) => ({ ...each, ...received, assessor: '', sequence: 1 })),
  },
});
const blank = path.join(tmpdir(), 'dwp-2023-24-Q4-template.xlsx');
writeFileSync(blank, await writeTemplate({ form, values: template }));

const typed = typedCells(
  layOutReturn({ form, values: template }),
  layOutReturn({ form, values: demoReturn(organisation, period) }),
);
fill('first', [...typed, ...mistakes]);
fill('corrected', [...typed, ...mistakes, ...putRight]);

function fill(name: string, steps: readonly object[]): void {
  const file = path.join(folder, `dwp-2023-24-Q4-${name}.xlsx`);
  execFileSync('/usr/bin/python3', [path.join(folder, 'fill_in_libreoffice.py'), blank, file], {
    input: JSON.stringify(steps),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}
