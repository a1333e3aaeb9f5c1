import { operation as askForUpload } from '../ask-for-upload/operation';
import type { FunctionName } from '../authorise/who-may-call';
import { operation as certifyReturn } from '../certify-return/operation';
import { operation as erasePersonalData } from '../erase-personal-data/operation';
import { operation as getAudit } from '../get-audit/operation';
import { operation as getBoard } from '../get-board/operation';
import { operation as getCase } from '../get-case/operation';
import { operation as getControls } from '../get-controls/operation';
import { operation as getFigures } from '../get-figures/operation';
import { operation as getGovernment } from '../get-government/operation';
import { operation as getProgress } from '../get-progress/operation';
import { operation as getRegister } from '../get-register/operation';
import { operation as getReturn } from '../get-return/operation';
import { operation as getWorkbook } from '../get-workbook/operation';
import { operation as listCases } from '../list-cases/operation';
import { operation as listDecisions } from '../list-decisions/operation';
import { operation as listReturns } from '../list-returns/operation';
import { operation as putCase } from '../put-case/operation';
import { operation as putControl } from '../put-control/operation';
import { operation as putDecision } from '../put-decision/operation';
import { operation as putTargets } from '../put-targets/operation';
import { operation as submitReturn } from '../submit-return/operation';
import { operation as takeCaseStep } from '../take-case-step/operation';
import type { Operation } from './operation';

/** What each route takes and answers, by the name of its function. */
export const operations: Readonly<Partial<Record<FunctionName, Operation>>> = {
  'submit-return': submitReturn,
  'list-returns': listReturns,
  'get-return': getReturn,
  'certify-return': certifyReturn,
  'ask-for-upload': askForUpload,
  'get-workbook': getWorkbook,
  'get-progress': getProgress,
  'get-figures': getFigures,
  'get-government': getGovernment,
  'get-board': getBoard,
  'get-register': getRegister,
  'get-audit': getAudit,
  'erase-personal-data': erasePersonalData,
  'put-decision': putDecision,
  'put-case': putCase,
  'list-cases': listCases,
  'get-case': getCase,
  'take-case-step': takeCaseStep,
  'list-decisions': listDecisions,
  'put-control': putControl,
  'get-controls': getControls,
  'put-targets': putTargets,
};
