import { Buffer } from 'node:buffer';
import { plainXml } from './plain-xml';
import { ScanError } from './scan-error';

const plain = (xml: string) => plainXml(Buffer.from(xml)).toString();

describe('plain XML', () => {
  it('is without declaration, byte-order mark, comments and instructions', () => {
    expect(plain('\uFEFF<?xml version="1.0"?><a/>')).toBe('<a/>');
    expect(plain('<?xml version="1.0"?><!-- <b> --><a><?go on?>1<!-- 2 -->3</a>')).toBe(
      '<a>13</a>',
    );
  });

  it('has the text of its CDATA sections escaped', () => {
    expect(plain('<a><![CDATA[<b> & <!-- £ -->]]></a>')).toBe('<a>&lt;b> &amp; &lt;!-- £ --></a>');
  });

  it('takes what begins first', () => {
    expect(plain('<a><!-- <![CDATA[ -->x</a>')).toBe('<a>x</a>');
  });

  it.each(['<a><!-- -</a>', '<a><![CDATA[x</a>', '<a><?x</a>', '<a><!ELEMENT b></a>'])(
    'is refused for %s',
    (xml) => {
      expect(() => plain(xml)).toThrow(ScanError);
    },
  );
});
