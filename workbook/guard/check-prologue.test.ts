import { Buffer } from 'node:buffer';
import { checkPrologue } from './check-prologue';

const check = (xml: string) => checkPrologue(Buffer.from(xml));

describe('the prologue of an XML part', () => {
  it.each([
    '',
    '<a/>',
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<a/>',
    "<?xml version='1.0' encoding='US-ASCII'?><a/>",
    '<!-- <!DOCTYPE a> --><a/>',
    '<?note encoding="latin1"?><a/>',
    '<a>&lt;!DOCTYPE a></a>',
    '<!-- without an end',
  ])('may be %s', (xml) => {
    expect(check(xml)).toBeUndefined();
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'document-type'],
    ['<!-- a --><!doctype a><a/>', 'document-type'],
    ['<?xml version="1.0" encoding="windows-1252"?><a/>', 'text-encoding'],
  ])('may not be %s', (xml, kind) => {
    expect(check(xml)).toBe(kind);
  });
});
