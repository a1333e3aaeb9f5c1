/** An error that the caller of the DynamoDB API is meant to see; dynalite throws the same shape. */
export interface ApiError extends Error {
  readonly statusCode: number;
  readonly body: { readonly __type: string; readonly message?: string };
}

/** An error of DynamoDB's own namespace, with status 400; `details` joins the body that is sent. */
export function apiError(name: string, message: string, details: object = {}): ApiError {
  const body = { __type: namespaceOf(name) + name, message, ...details };
  return Object.assign(new Error(message), { statusCode: 400, body });
}

/** Whether this was thrown for the caller to see, rather than by a fault of ours. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && 'statusCode' in error && 'body' in error;
}

/** Whether this says that a condition on an item did not hold. */
export function isFailedCondition(error: ApiError): boolean {
  return error.body.__type.endsWith('#ConditionalCheckFailedException');
}

function namespaceOf(name: string): string {
  if (name === 'ValidationException') return 'com.amazon.coral.validate#';
  if (name === 'SerializationException' || name === 'UnknownOperationException')
    return 'com.amazon.coral.service#';
  return 'com.amazonaws.dynamodb.v20120810#';
}
