import { application } from './classes/application';
import { chartObject, charts } from './classes/charts';
import { commentObject, comments } from './classes/comments';
import { conditionalFormat } from './classes/conditional-format';
import { conditionalFormats } from './classes/conditional-formats';
import { customXmlPart, customXmlParts } from './classes/custom-xml-parts';
import { dataValidation } from './classes/data-validation';
import { documentProperties } from './classes/document-properties';
import { nameObject, names } from './classes/names';
import { range } from './classes/range';
import { rangeAreas } from './classes/range-areas';
import { rangeFormat } from './classes/range-format';
import { settings } from './classes/settings';
import { table } from './classes/table';
import { tables } from './classes/tables';
import { worksheet } from './classes/worksheet';
import { worksheets } from './classes/worksheets';
import type { Makers } from './host-context';

/** Every class of Excel's that the host knows. */
export const makers: Makers = {
  application,
  chart: chartObject,
  charts,
  comment: commentObject,
  comments,
  conditionalFormat,
  conditionalFormats,
  dataValidation,
  name: nameObject,
  names,
  properties: documentProperties,
  range,
  rangeAreas,
  rangeFormat,
  settings,
  table,
  tables,
  worksheet,
  worksheets,
  xmlPart: customXmlPart,
  xmlParts: customXmlParts,
};
