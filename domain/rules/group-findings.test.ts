import { aFinding } from '../../test/builders/a-finding';
import { groupFindings } from './group-findings';
import { rules } from './rules';

const sheets = [{ name: 'Return' }, { name: 'Services' }];

describe('findings in groups', () => {
  it('come sheet by sheet as the workbook has them, those of no sheet last', () => {
    const found = ['Gone', 'Services', 'Return'].map((sheet) => aFinding({ sheet }));
    expect(groupFindings(found, sheets).map(({ sheet }) => sheet)).toEqual([
      'Return',
      'Services',
      'Gone',
    ]);
  });

  it('keep the order of the rules, and go down the sheet within a rule', () => {
    const found = [
      aFinding({ rule: 'one', cells: 'E20' }),
      aFinding({ rule: 'one', cells: 'E5:E7' }),
      aFinding({ rule: 'two', cells: 'A1' }),
    ];
    const [services] = groupFindings(found, sheets);
    expect(services?.count).toBe(3);
    expect(
      services?.rules.map(({ rule, findings }) => [rule, findings.map(({ cells }) => cells)]),
    ).toEqual([
      ['one', ['E5:E7', 'E20']],
      ['two', ['A1']],
    ]);
  });

  it('say what the rule asks and why it is there', () => {
    const [rule] = rules;
    const [services] = groupFindings([aFinding({ rule: rule?.id ?? '' })], sheets);
    expect(services?.rules[0]).toMatchObject({ title: rule?.title, why: rule?.why });
  });

  it('are none where nothing was found', () => {
    expect(groupFindings([], sheets)).toEqual([]);
  });
});
