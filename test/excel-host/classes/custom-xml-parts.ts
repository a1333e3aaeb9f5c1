import type { HostContext } from '../host-context';
import { change, modelId, type XmlPartModel } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import type { HostObject } from '../wire/host-object';
import { keyedCollection } from './keyed-collection';

/** The XML that add-ins keep in the workbook. */
export function customXmlParts(host: HostContext): HostObject {
  const { make, workbook } = host;
  const collection = (all: () => readonly XmlPartModel[], finds: HostObject['finds']) =>
    keyedCollection({
      type: 'CustomXmlPartCollection',
      all,
      isKey: ({ id }, key) => id === key,
      object: (part) => make.xmlPart(host, part),
      ...(finds && { finds }),
    });
  return collection(() => workbook.xmlParts, {
    Add: (xml) => {
      const part = { id: modelId(workbook.xmlParts.length + 1_000), xml: textGiven(xml) };
      change(workbook, { xmlParts: [...workbook.xmlParts, part] });
      return make.xmlPart(host, part);
    },
    GetByNamespace: (uri) => {
      const own = () => workbook.xmlParts.filter((part) => namespaceOf(part) === uri);
      return collection(own, {
        GetOnlyItemOrNullObject: () => {
          const [first, second] = own();
          return first && !second ? make.xmlPart(host, first) : null;
        },
      });
    },
  });
}

/** One part. */
export function customXmlPart({ workbook }: HostContext, part: XmlPartModel): HostObject {
  return {
    type: 'CustomXmlPart',
    id: part.id,
    values: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part) } },
    methods: {
      Delete: () => {
        change(workbook, { xmlParts: workbook.xmlParts.filter((other) => other !== part) });
      },
      GetXml: () => part.xml,
      SetXml: (xml) => {
        change(part, { xml: textGiven(xml) });
      },
    },
  };
}

function namespaceOf({ xml }: XmlPartModel): string {
  return /\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}
