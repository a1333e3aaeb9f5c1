import * as z from 'zod';

/** What a person may be for the service; a token's role that is not here counts for nothing. */
export const roles = ['preparer', 'certifier', 'assessor', 'reviewer', 'secretariat'] as const;

export type Role = (typeof roles)[number];

/** Who calls, as the authoriser found it in the token. Nothing else in a request says who somebody is. */
export const callerSchema = z.object({
  /** Id of the person in their directory: no name and no address. */
  subject: z.string().min(1),
  roles: z.array(z.enum(roles)).min(1),
  /** Id of the person's organisation. */
  organisation: z.string().min(1),
});

export type Caller = Readonly<z.infer<typeof callerSchema>>;
