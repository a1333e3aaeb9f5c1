import { faultInXml } from './well-formed';

describe('an XML part', () => {
  it.each(['<a/>', '<?xml version="1.0"?>\n<a x="1"><b:c>&amp;&#65;</b:c></a>'])(
    'is well formed: %s',
    (xml) => {
      expect(faultInXml(xml)).toBeUndefined();
    },
  );

  it.each([
    '<a>',
    '<a></b>',
    '</a>',
    '<a x="1" x="2"/>',
    '<a>&</a>',
    '<a x=1/>',
    '<a>\u0001</a>',
    '<a>\uFFFE</a>',
    '<a <b/>',
  ])('is not: %j', (xml) => {
    expect(faultInXml(xml)).toBeDefined();
  });
});
