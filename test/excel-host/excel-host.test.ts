import { aWorkbook } from './a-workbook';
import { cellAt } from './model/cells';
import { startExcelHost } from './start-excel-host';

describe('office.js over the host', () => {
  it('reads what the workbook holds', async () => {
    const workbook = aWorkbook([
      ['a', 1],
      ['', true],
    ]);
    const { host, run } = startExcelHost({ workbook });
    const read = await run(async (context) => {
      const used = context.workbook.worksheets.getItem('sheet').getUsedRange(true);
      used.load('values,valueTypes,address,rowIndex,text');
      used.untrack();
      await context.sync();
      return used.toJSON();
    });
    expect(read).toMatchObject({
      address: 'Sheet!A1:B2',
      rowIndex: 0,
      values: [
        ['a', 1],
        ['', true],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['Empty', 'Boolean'],
      ],
      text: [
        ['a', '1'],
        ['', 'TRUE'],
      ],
    });
    expect(host.traffic().requests).toBe(1);
    expect(host.references()).toBe(0);
  });

  it.each([
    ['12', { value: 12 }],
    ["'12", { value: '12' }],
    ['1,000', { value: 1_000 }],
    ['85%', { value: 0.85, format: '0%' }],
    ['30/09/2023', { value: 45_199, format: 'dd/mm/yyyy' }],
    ['31/02/2023', { value: '31/02/2023' }],
    ['true', { value: true }],
    ['#REF!', { value: '#REF!', isError: true }],
    ['plain', { value: 'plain' }],
  ])('takes %s as Excel does', async (given, cell) => {
    const { host, run } = startExcelHost({ workbook: aWorkbook([]) });
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet').getRange('B2');
      range.values = [[given]];
      await context.sync();
    });
    expect(cellAt(host.workbook.active, 1, 1)).toEqual(cell);
  });

  it('keeps text in a cell whose format is text', async () => {
    const { host, run } = startExcelHost({ workbook: aWorkbook([]) });
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet').getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['12']];
      await context.sync();
    });
    expect(cellAt(host.workbook.active, 0, 0)).toEqual({ value: '12', format: '@' });
  });

  it('marks cells apart by one conditional format, and takes it away', async () => {
    const { host, run } = startExcelHost({ workbook: aWorkbook([[1]]) });
    await run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet').getRanges('A1:A3,C5');
      const { custom } = areas.conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = '#FF0000';
      await context.sync();
    });
    const [format] = host.workbook.active.conditionalFormats;
    expect(format).toMatchObject({
      boxes: [
        { top: 0, left: 0, rows: 3, columns: 1 },
        { top: 4, left: 2, rows: 1, columns: 1 },
      ],
      rule: { formula: '=TRUE' },
      look: { 'Fill.Color': '#FF0000' },
    });
    await run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem('Sheet')
        .getRange('C5').conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items[0]?.customOrNullObject.rule.formula).toBe('=TRUE');
      formats.items[0]?.delete();
      await context.sync();
    });
    expect(host.workbook.active.conditionalFormats).toEqual([]);
  });

  it('makes a table, grows it and charts it', async () => {
    const workbook = aWorkbook([
      ['Quarter', 'Value'],
      ['Q1', 1],
    ]);
    const { host, run } = startExcelHost({ workbook });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet');
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Trend';
      table.rows.add(undefined, [['Q2', 2]]);
      const chart = sheet.charts.add('Line', table.getRange());
      chart.title.text = 'A trend';
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Quarter', 'Value']);
    });
    expect(host.workbook.tables[0]).toMatchObject({ name: 'Trend', box: { rows: 3 } });
    expect(host.workbook.active.charts[0]).toMatchObject({
      source: 'Sheet!A1:B3',
      look: { 'Title.Text': 'A trend' },
    });
  });

  it('keeps names, settings, properties, comments and XML', async () => {
    const { run } = startExcelHost({ workbook: aWorkbook([[1]]) });
    await run(async ({ workbook }) => {
      workbook.names.add('One', workbook.worksheets.getItem('Sheet').getRange('A1'));
      workbook.settings.add('kept', '[1]');
      workbook.properties.custom.add('form', '2022-25-1');
      workbook.comments.add('Sheet!A1', 'Why one?');
      workbook.customXmlParts.add('<v xmlns="urn:v"/>');
      await workbook.context.sync();
    });
    const kept = await run(async ({ workbook }) => {
      const name = workbook.names.getItem('one');
      const setting = workbook.settings.getItemOrNullObject('kept');
      const none = workbook.settings.getItemOrNullObject('none');
      const property = workbook.properties.custom.getItem('form');
      const part = workbook.customXmlParts.getByNamespace('urn:v').getOnlyItemOrNullObject();
      const comment = workbook.comments.getItemByCell('Sheet!A1');
      name.load('formula');
      setting.load('value');
      property.load('value');
      comment.load('content');
      part.load('id');
      await workbook.context.sync();
      return {
        name: name.toJSON().formula as unknown,
        setting: setting.toJSON().value as unknown,
        property: property.toJSON().value as unknown,
        comment: comment.content,
        none: none.isNullObject,
        part: part.isNullObject,
      };
    });
    expect(kept).toEqual({
      name: '=Sheet!A1',
      setting: '[1]',
      property: '2022-25-1',
      comment: 'Why one?',
      none: true,
      part: false,
    });
  });
});
