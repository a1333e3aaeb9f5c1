import type { Caller, Role } from '../../functions/authorise/caller';
import { certifyReturn } from '../../functions/certify-return/certify-return';
import type { Endpoint, Request, Response } from '../../functions/endpoint';
import { erasePersonalData } from '../../functions/erase-personal-data/erase-personal-data';
import { getAudit } from '../../functions/get-audit/get-audit';
import { getBoard } from '../../functions/get-board/get-board';
import { getFigures } from '../../functions/get-figures/get-figures';
import { getGovernment } from '../../functions/get-government/get-government';
import { getProgress } from '../../functions/get-progress/get-progress';
import { getRegister } from '../../functions/get-register/get-register';
import { getReturn } from '../../functions/get-return/get-return';
import { listDecisions } from '../../functions/list-decisions/list-decisions';
import { listReturns } from '../../functions/list-returns/list-returns';
import { putDecision } from '../../functions/put-decision/put-decision';
import { putTargets } from '../../functions/put-targets/put-targets';
import { submitReturn } from '../../functions/submit-return/submit-return';
import { getCase } from '../../functions/get-case/get-case';
import { getControls } from '../../functions/get-controls/get-controls';
import { listCases } from '../../functions/list-cases/list-cases';
import { putCase } from '../../functions/put-case/put-case';
import { putControl } from '../../functions/put-control/put-control';
import { takeCaseStep } from '../../functions/take-case-step/take-case-step';
import type { Tables } from '../../functions/tables/tables';
import type { Engine } from '../ledger/on-each-engine';
import { createTables } from './create-tables';

/** The service's endpoints on one engine, at a time that a test can set. */
export interface Service {
  readonly tables: Tables;
  /** Sets the day and time at which the service believes to be. */
  readonly at: (time: string) => void;
  readonly call: (
    name: keyof typeof endpoints,
    caller: Caller,
    request?: Partial<Request>,
  ) => Promise<Response>;
}

const endpoints = {
  certifyReturn,
  erasePersonalData,
  getAudit,
  getBoard,
  getFigures,
  getGovernment,
  getControls,
  getCase,
  getProgress,
  getRegister,
  getReturn,
  listReturns,
  listCases,
  listDecisions,
  putCase,
  putControl,
  takeCaseStep,
  putDecision,
  putTargets,
  submitReturn,
};

/** The service on fresh tables of an engine, on 20 October 2023. */
export async function aService({ documents: client }: Engine): Promise<Service> {
  const number = (made += 1);
  const tables = { client, facts: `facts-${number}`, projections: `projections-${number}` };
  await createTables(client, [tables.facts, tables.projections]);
  return serviceOn(tables);
}

/** The service on tables that are there already, perhaps by another client, on 20 October 2023. */
export function serviceOn(tables: Tables): Service {
  let time = '2023-10-20T10:00:00.000Z';

  return {
    tables,
    at(next) {
      time = next;
    },
    call(name, caller, request = {}) {
      const endpoint: Endpoint = endpoints[name]({ tables, now: () => new Date(time) });
      return endpoint({ caller, path: {}, query: {}, body: undefined, ...request });
    },
  };
}

let made = 0;

/** A person of an organisation with one role, DLUHC's first preparer unless a test says otherwise. */
export function aCaller(role: Role = 'preparer', organisation = 'dluhc', number = 1): Caller {
  return { subject: `${role}-${number}@${organisation}`, roles: [role], organisation };
}
