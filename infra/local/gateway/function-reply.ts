import * as z from 'zod';
import { replyWith, type Reply } from '../reply';

/** What API Gateway makes of a function's answer by payload format 2.0; 500 where it cannot make anything of it. */
export function functionReply(answer: unknown): Reply {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) {
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const parsed = replySchema.safeParse(answer);
  if (!parsed.success) return replyWith(500, { message: 'Internal Server Error' });

  const { body, cookies, headers, isBase64Encoded, statusCode } = parsed.data;
  return {
    status: statusCode,
    headers: { ...headers, ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}

const replySchema = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.coerce.string()).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});
