import { SecretValue } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Stage } from '../stage';

/** The region that CloudFront takes its certificate, its firewall and its secret from. */
export const edgeRegion = 'us-east-1';

/** The secrets between the distribution and the API, generated where nobody sees them, in both regions. */
export class EdgeSecrets extends Construct {
  constructor(scope: Construct, id: string, { edgeSecrets, name, region }: Stage) {
    super(scope, id);
    for (const generation of edgeSecrets) {
      const secret = new Secret(this, `Generation${generation}`, {
        description: 'What CloudFront adds to each request, so that the API knows it came that way',
        generateSecretString: { excludePunctuation: true, passwordLength: 48 },
        secretName: nameOf(name, generation),
        ...(region !== edgeRegion && { replicaRegions: [{ region: edgeRegion }] }),
      });
      Validations.of(secret).acknowledge({
        id: 'AwsSolutions-SMG4',
        reason:
          'It is rotated by generation (edgeSecrets in cdk.json): both sides take it when they are deployed, and a rotation by itself would part them.',
      });
    }
  }
}

/** One generation, filled in by CloudFormation at each end as it is deployed: it is in no template. */
export function edgeSecret(stage: string, generation: number): string {
  return SecretValue.secretsManager(nameOf(stage, generation)).unsafeUnwrap();
}

function nameOf(stage: string, generation: number): string {
  return `returns-${stage}-edge-${generation}`;
}
