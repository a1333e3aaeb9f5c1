import { build } from 'esbuild';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';

const statedSchema = z.record(
  z.string(),
  z.object({ route: z.string().regex(/^[A-Z]+ \//), roles: z.array(z.string()).min(1) }),
);

/** By the name of its function, a route as API Gateway has it (`GET /returns/{period}`) and who may call it. */
export type StatedRoutes = Readonly<z.infer<typeof statedSchema>>;

/** Reads from `functions/` which routes there are: what is deployed is what the functions themselves state. */
export async function statedRoutes(root: string): Promise<StatedRoutes> {
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: [join(root, 'functions', 'authorise', 'who-may-call.ts')],
    format: 'iife',
    globalName: 'stated',
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return statedSchema.parse(runInNewContext(`${code}; stated.whoMayCall`));
}
