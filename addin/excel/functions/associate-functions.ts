import { ServiceError, type ServiceTrouble } from '../../ports/service';
import { askOfTarget, askOfValue } from './ask-of-cell';
import type { CustomFunctionsApi } from './custom-functions';
import type { FigureBatch } from './figure-batch';

/**
 * Makes the formulas of `functions.json` known to Excel. A cell is #BUSY! while it is asked for, #VALUE! where what it
 * asks is wrong, and #N/A where it cannot be said, with the reason in the error's card.
 */
export function associateFunctions(api: CustomFunctionsApi, { figure }: FigureBatch): void {
  const { ErrorCode } = api;
  const told = async (asked: ReturnType<typeof askOfTarget>): Promise<number | string> => {
    if ('wrong' in asked) throw new api.Error(ErrorCode.invalidValue, asked.wrong);
    const said = await figure(asked.ask).catch((error: unknown) => {
      throw new api.Error(ErrorCode.notAvailable, troubleWords(error));
    });
    if ('wrong' in said) throw new api.Error(ErrorCode.invalidValue, said.wrong);
    if ('unsaid' in said) throw new api.Error(ErrorCode.notAvailable, said.unsaid);
    return said.value;
  };

  api.associate('PROGRESS', (of, period) => told(askOfTarget('progress', of, period)));
  api.associate('STATUS', (of, period) => told(askOfTarget('status', of, period)));
  api.associate('VALUE', (organisation, measure, period) =>
    told(askOfValue(organisation, measure, period)),
  );
}

const signIn = 'Sign in in the pane of Roadmap returns, then refresh the formulas there.';
const words: Partial<Readonly<Record<ServiceTrouble, string>>> = {
  'signed out': signIn,
  'session expired': signIn,
  offline: 'The service could not be reached. Refresh the formulas when you are online.',
};

function troubleWords(error: unknown): string {
  const word = error instanceof ServiceError ? words[error.trouble] : undefined;
  return word ?? 'The service could not answer. Refresh the formulas in a few minutes.';
}
