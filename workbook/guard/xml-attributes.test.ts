import { attributesOf } from './xml-attributes';

const ids = (xml: string) => attributesOf(xml, 'sheet').map((each) => each.get('id'));

describe('attributes of elements', () => {
  it('are read in order, whatever the prefixes and quotes', () => {
    expect(
      ids(`<x:sheets><x:sheet r:id="a"/><sheet\n id = 'b' name=">"></sheet></x:sheets>`),
    ).toEqual(['a', 'b']);
  });

  it('are those of that element only', () => {
    expect(ids('<sheets id="1"/><sheetPr id="2"/><sheet id="3"/>')).toEqual(['3']);
  });

  it('are not read in comments', () => {
    expect(ids('<!-- <sheet id="1"/> -->')).toEqual([]);
  });

  it('have their entities resolved', () => {
    expect(ids('<sheet id="&lt;&amp;&#65;&#x42;&other;&#x110000;"/>')).toEqual([
      '<&AB&other;&#x110000;',
    ]);
  });

  it('take no longer than the text is long', () => {
    const started = performance.now();
    ids('<sheet "'.repeat(200_000));
    ids('<sheet a='.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('are found in no more than one search where comments have no end', () => {
    const start = performance.now();
    expect(attributesOf(`<a b="1"/>${'<!--'.repeat(300_000)}<a/>`, 'a')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
