import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

// A return is megabytes of cells, with addresses and angle brackets in what people write: the function reads it
// cell by cell and refuses what it does not know, so what these find in a body is counted and not blocked.
const counted = [
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'SizeRestrictions_BODY',
];

/** The firewall before the pane and the API: AWS's own rules, and a limit on calls from one address. */
export class Firewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: string }) {
    super(scope, id);
    const list = new CfnWebACL(this, 'List', {
      defaultAction: { allow: {} },
      rules: [
        managed(0, 'AWSManagedRulesAmazonIpReputationList'),
        managed(1, 'AWSManagedRulesKnownBadInputsRuleSet'),
        managed(2, 'AWSManagedRulesCommonRuleSet', counted),
        {
          name: 'calls-from-one-address',
          action: { block: {} },
          priority: 3,
          // In five minutes; a department's people come from one address together.
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: 6_000 } },
          visibilityConfig: seenAs('calls-from-one-address'),
        },
      ],
      scope: 'CLOUDFRONT',
      visibilityConfig: seenAs('all'),
    });
    this.arn = list.attrArn;

    const log = new LogGroup(this, 'Log', {
      // The firewall writes only to logs whose names begin so.
      logGroupName: `aws-waf-logs-returns-${stage}`,
      removalPolicy: RemovalPolicy.RETAIN,
      retention: RetentionDays.ONE_YEAR,
    });
    new CfnLoggingConfiguration(this, 'Logging', {
      logDestinationConfigs: [log.logGroupArn],
      redactedFields: [{ singleHeader: { Name: 'authorization' } }],
      resourceArn: list.attrArn,
    });
  }
}

function managed(
  priority: number,
  name: string,
  count: readonly string[] = [],
): CfnWebACL.RuleProperty {
  return {
    name,
    overrideAction: { none: {} },
    priority,
    statement: {
      managedRuleGroupStatement: {
        name,
        ruleActionOverrides: count.map((each) => ({ name: each, actionToUse: { count: {} } })),
        vendorName: 'AWS',
      },
    },
    visibilityConfig: seenAs(name),
  };
}

function seenAs(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true };
}
