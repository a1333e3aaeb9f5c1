import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** A finding of AwsSolutions that somebody looked at and let stand. */
export interface Acknowledgement {
  readonly rule: string;
  /** Of the construct that it was said of. */
  readonly path: string;
  readonly reason: string;
  /** Whether the rule still finds something there. */
  readonly needed: boolean;
}

const reasons = z.record(z.string(), z.string());

/** All that was acknowledged in an app, with its reason. */
export function acknowledgements(app: IConstruct): readonly Acknowledgement[] {
  const checks = new AwsSolutionsChecks(app);
  // The pack has no way to say so: every rule is to speak, whatever was acknowledged.
  Reflect.set(checks, 'isAcknowledged', () => false);
  const found = checks
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => ({ rule: ruleName, path: constructPath })),
    );

  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(reasons.parse(data)))
      .map(([id, reason]) => {
        const rule = id.replace(/^annotation::/i, '');
        const needed = found.some((each) => each.rule === rule && each.path.startsWith(node.path));
        return { rule, path: node.path, reason, needed };
      }),
  );
}
