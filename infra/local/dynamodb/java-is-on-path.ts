import { spawnSync } from 'node:child_process';

/** Whether Amazon's DynamoDB Local can be started here, which needs a Java runtime on the path. */
export function javaIsOnPath(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
