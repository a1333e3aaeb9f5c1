import { readFileSync } from 'node:fs';
import { aStage } from '../test/cloud/a-cloud';
import { deployableStage } from './deployable-stage';

const cdkJson = JSON.stringify({ context: { stages: { live: aStage } } });

describe('deployableStage', () => {
  it.each([
    [['--context', 'stage=live']],
    [['-c', 'stage=live', '--require-approval', 'never']],
    [['--context=stage=live', '--context', 'other=1']],
  ])('is the stage that %j names', (args) => {
    expect(deployableStage(args, cdkJson)).toMatchObject({ name: 'live', domain: aStage.domain });
  });

  it.each([[[]], [['stage=live']], [['--context', 'stage=other']]])('stops at %j', (args) => {
    expect(() => deployableStage(args, cdkJson)).toThrow();
  });

  it('stops at the stage that is there to be synthesised only', () => {
    const own = readFileSync('cdk.json', 'utf8');

    expect(() => deployableStage(['--context', 'stage=dev'], own)).toThrow('docs/deploy.md');
  });
});
