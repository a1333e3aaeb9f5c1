import { WorkbookError, type WorkbookTrouble } from '../ports/open-workbook';

/** Excel's codes, and what each is to a person. What is not here has `failed`. */
const troubles: Readonly<Record<string, WorkbookTrouble | undefined>> = {
  InvalidOperationInCellEditMode: 'cell being edited',
  AccessDenied: 'protected',
  Forbidden: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  RequestAborted: 'too large',
  RangeExceedsLimit: 'too large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  ApiNotFound: 'not supported here',
  ApiNotAvailable: 'not supported here',
  NotImplemented: 'not supported here',
  UnsupportedOperation: 'not supported here',
};

/**
 * What any failure of Excel is to the pane. Its detail is Excel's code and the member that failed: messages and
 * statements may hold what stands in cells.
 */
export function workbookErrorOf(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error)) return new WorkbookError('failed');
  const trouble = troubles[error.code] ?? 'failed';
  return new WorkbookError(
    trouble === 'protected' && isReadOnly() ? 'read-only' : trouble,
    `${error.code} ${error.debugInfo?.errorLocation ?? ''}`.trim(),
  );
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By its shape: office.js may come from another frame, whose errors are not this one's. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  );
}

/** A workbook that is open for reading only refuses as a protected one does. */
function isReadOnly(): boolean {
  const { document } = Office.context as { readonly document?: { readonly mode?: unknown } };
  return document?.mode === 'readOnly';
}
