import * as z from 'zod';
import { propertiesOf, type Resource } from './a-cloud';

/** What one statement of a role's policy allows. */
export interface Statement {
  readonly role: string;
  readonly actions: readonly string[];
  /** Each as JSON: an ARN is given by the resource that it is of. */
  readonly resources: readonly string[];
}

/** Every statement of every policy of a role in a template. */
export function statementsOf(resources: readonly Resource[]): readonly Statement[] {
  return propertiesOf(resources, 'AWS::IAM::Policy').flatMap((properties) => {
    const { PolicyDocument, Roles } = policySchema.parse(properties);
    return PolicyDocument.Statement.map(({ Action, Resource: named }) => ({
      role: Roles.map(({ Ref }) => Ref).join(),
      actions: [Action].flat(),
      resources: [named].flat().map((each) => JSON.stringify(each)),
    }));
  });
}

const policySchema = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({
        Action: z.union([z.string(), z.array(z.string())]),
        Effect: z.literal('Allow'),
        Resource: z.unknown(),
      }),
    ),
  }),
  Roles: z.array(z.object({ Ref: z.string() })),
});
