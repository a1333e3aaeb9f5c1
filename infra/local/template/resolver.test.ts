import type { Assembly, Resource, Stack } from './assembly';
import { resolver } from './resolver';

function aStack(
  name: string,
  resources: Readonly<Record<string, string>>,
  outputs: Stack['outputs'] = new Map(),
): Stack {
  const made = new Map<string, Resource>();
  const stack = { name, region: 'eu-west-2', resources: made, outputs, parameters: new Map() };
  for (const [id, type] of Object.entries(resources)) {
    made.set(id, { id, stack, type: `AWS::${type}`, properties: {} });
  }
  return stack;
}

const data = aStack(
  'Data',
  { Facts: 'DynamoDB::Table', Originals: 'S3::Bucket', Letters: 'SQS::Queue' },
  new Map([['FactsName', { value: { Ref: 'Facts' }, exportName: 'Data:FactsName' }]]),
);
const service = aStack('Service', { Submit: 'Lambda::Function' });
const assembly: Assembly = { stacks: [data, service], assets: new Map() };
const inData = (value: unknown) => resolver(assembly)(value, data);
const inService = (value: unknown) => resolver(assembly)(value, service);

describe('a value of a template', () => {
  it.each<[unknown, unknown]>([
    ['text', 'text'],
    [{ Ref: 'Facts' }, 'Data-Facts'],
    [{ Ref: 'Originals' }, 'data-originals'],
    [{ Ref: 'AWS::Region' }, 'eu-west-2'],
    [{ Ref: 'Letters' }, 'https://sqs.eu-west-2.amazonaws.com/000000000000/Data-Letters'],
    [
      { 'Fn::GetAtt': ['Facts', 'Arn'] },
      'arn:aws:dynamodb:eu-west-2:000000000000:table/Data-Facts',
    ],
    [{ 'Fn::GetAtt': 'Originals.Arn' }, 'arn:aws:s3:::data-originals'],
    [{ 'Fn::Join': ['/', ['a', { Ref: 'Facts' }]] }, 'a/Data-Facts'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': ['-', { Ref: 'Facts' }] }] }, 'Facts'],
    [
      { 'Fn::Sub': '${AWS::Partition}:${Facts}:${Originals.Arn}:${!Kept}' },
      'aws:Data-Facts:arn:aws:s3:::data-originals:${Kept}',
    ],
    [{ 'Fn::Sub': ['${Own}', { Own: { Ref: 'Facts' } }] }, 'Data-Facts'],
    [{ a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] }, { b: [1] }],
  ])('%j is filled in', (value, filled) => {
    expect(inData(value)).toEqual(filled);
  });

  it('comes from another stack by its export or its output', () => {
    expect(inService({ 'Fn::ImportValue': 'Data:FactsName' })).toBe('Data-Facts');
    expect(
      inService({ 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'FactsName' } }),
    ).toBe('Data-Facts');
  });

  it('may be an attribute that only running things have', () => {
    const resolve = resolver(assembly, ({ id }, name) => `${name} of ${id}, running`);

    expect(resolve({ 'Fn::GetAtt': ['Facts', 'StreamArn'] }, data)).toBe(
      'StreamArn of Facts, running',
    );
  });

  it('that is a secret is made up, the same wherever it is named', () => {
    const resolve = resolver(assembly);
    const secret = resolve('{{resolve:secretsmanager:edge:SecretString:::}}', data);

    expect(secret).toMatch(/^[0-9a-f-]{36}$/);
    expect(resolve('{{resolve:secretsmanager:edge:SecretString:::}}', service)).toBe(secret);
    expect(resolve('{{resolve:secretsmanager:other:SecretString:::}}', data)).not.toBe(secret);
  });

  it.each<[unknown, string]>([
    [{ 'Fn::Cidr': ['10.0.0.0/16', 6, 8] }, 'Fn::Cidr'],
    [{ Ref: 'Nobody' }, 'Nobody'],
    [{ Ref: 'AWS::NotificationARNs' }, 'AWS::NotificationARNs'],
    [{ 'Fn::GetAtt': ['Facts', 'StreamArn'] }, 'StreamArn of Facts (AWS::DynamoDB::Table)'],
    [{ 'Fn::GetAtt': ['Nobody', 'Arn'] }, 'Arn of Nobody'],
    [{ 'Fn::ImportValue': 'Other:Name' }, 'Other:Name'],
    [{ 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'None' } }, 'Data.None'],
  ])('%j, which is not known here, fails with its name', (value, name) => {
    expect(() => inData(value)).toThrow(name);
  });
});
