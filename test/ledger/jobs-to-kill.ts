import { exampleRegister } from '#domain/rules/example-register';
import { project } from '../../functions/project/project';
import { aCaseToSend } from '../service/a-case-to-send';
import { aCaller, type Service } from '../service/a-service';
import { restatement } from '../service/a-submission';
import { recordsOfFacts } from '../service/facts-stream';

/** A function, with what it is asked to do on a ledger that has a register and one version of a return. */
export interface Job {
  readonly name: string;
  /** What else is done before, by a process that lives. */
  readonly prepare?: (service: Service) => Promise<unknown>;
  readonly run: (service: Service, records: readonly object[]) => Promise<unknown>;
  /** How many changes it is to leave, however often it is run. */
  readonly changes: number;
  /** How many versions there are to be. */
  readonly versions: number;
}

const [decision] = exampleRegister.decisions;
const [target] = exampleRegister.targets;
const rebaselined = { ...target, value: 5, revision: 2, reason: 'Example: two bodies joined.' };

const plausible = {
  id: 'K2',
  measure: '18.vacancy-rate',
  baseline: { value: 12, date: '2023-09-30' },
  target: 8,
  due: '2025-03-31',
};

/** The functions that write, and the projector. */
export const jobs: readonly Job[] = [
  {
    name: 'submit-return',
    run: restate,
    changes: 1,
    versions: 2,
  },
  {
    name: 'certify-return',
    run: ({ call }) => {
      const path = { period: '2023-24-Q2', version: '1' };
      return call('certifyReturn', aCaller('certifier'), { path });
    },
    changes: 1,
    versions: 1,
  },
  {
    name: 'put-decision',
    run: ({ call }) => {
      const { contributions = [], reference = '', ...first } = decision ?? {};
      // One that is explained, and one that has to be compared with what was returned and is as it should be.
      const explained = contributions.map((each) => ({ ...each, despite: 'Example: begun late.' }));
      const given = { ...first, sequence: 2, contributions: [...explained, plausible] };
      const request = { path: { reference }, body: given };
      return call('putDecision', aCaller('assessor', 'co'), request);
    },
    changes: 1,
    versions: 1,
  },
  {
    name: 'put-targets',
    run: ({ call }) =>
      call('putTargets', aCaller('secretariat', 'co'), { body: { targets: [rebaselined] } }),
    changes: 1,
    versions: 1,
  },
  {
    name: 'put-case',
    run: putCase,
    changes: 1,
    versions: 1,
  },
  {
    name: 'take-case-step',
    prepare: putCase,
    run: ({ call }) => {
      const body = { step: 'acknowledged' };
      return call('takeCaseStep', aCaller('assessor', 'co'), { path: aCasePath, body });
    },
    changes: 1,
    versions: 1,
  },
  {
    name: 'put-control',
    run: ({ call }) => {
      const body = { organisation: 'dluhc', from: '2024-01-01' };
      return call('putControl', aCaller('secretariat', 'co'), { body });
    },
    // It is a change of the control, not of the department.
    changes: 0,
    versions: 1,
  },
  {
    name: 'project',
    // So that there is something older, which has to give way.
    async prepare(service) {
      await project(service)({ Records: await recordsOfFacts(service.tables) });
      await restate(service);
    },
    run: (service, Records) => project(service)({ Records }),
    changes: 0,
    versions: 2,
  },
];

const aCasePath = { reference: 'DLUHC-2023-101' };

function putCase({ call }: Service) {
  const body = { ...aCaseToSend, organisation: 'dluhc' };
  return call('putCase', aCaller(), { path: aCasePath, body });
}

function restate({ call }: Service) {
  return call('submitReturn', aCaller(), { body: restatement('Example: counted twice.') });
}
