import { WorkbookError } from '../ports/open-workbook';
import { workbookErrorOf } from './workbook-error-of';

const officeError = (code: string) =>
  Object.assign(new Error('The value "confidential" is wrong.'), {
    code,
    debugInfo: { errorLocation: 'Range.values', statement: 'range.values = "confidential";' },
  });

describe('workbookErrorOf', () => {
  beforeEach(() => {
    Object.assign(globalThis, { Office: { context: { document: {} } } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'cell being edited'],
    ['AccessDenied', 'protected'],
    ['ResponsePayloadSizeLimitExceeded', 'too large'],
    ['ItemNotFound', 'gone'],
    ['ApiNotFound', 'not supported here'],
    ['GeneralException', 'failed'],
  ])('%s is %s', (code, trouble) => {
    expect(workbookErrorOf(officeError(code)).trouble).toBe(trouble);
  });

  it('says where it failed, and nothing of what stands in cells', () => {
    const { message } = workbookErrorOf(officeError('AccessDenied'));
    expect(message).toBe('protected AccessDenied Range.values');
  });

  it('is about reading only where the whole workbook is', () => {
    Object.assign(globalThis, { Office: { context: { document: { mode: 'readOnly' } } } });
    expect(workbookErrorOf(officeError('AccessDenied')).trouble).toBe('read-only');
  });

  it('leaves its own kind as it is, and takes any other failure', () => {
    const own = new WorkbookError('too large');
    expect(workbookErrorOf(own)).toBe(own);
    expect(workbookErrorOf(new TypeError('x')).trouble).toBe('failed');
    expect(workbookErrorOf(undefined).trouble).toBe('failed');
  });
});
