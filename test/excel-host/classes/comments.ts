import type { HostContext } from '../host-context';
import { sharedBox } from '../model/box';
import { type CommentModel, change, modelId, type SheetModel } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { areaGiven } from './area-given';
import { keyedCollection } from './keyed-collection';

/** The comments of the workbook, or of one sheet. */
export function comments(host: HostContext, sheet?: SheetModel): HostObject {
  const { make, workbook } = host;
  const at = (cell: unknown) => {
    const { box, sheet: on } = areaGiven(host, cell, sheet);
    return workbook.comments.find((each) => each.sheet === on && sharedBox(each.box, box));
  };
  return keyedCollection({
    type: 'CommentCollection',
    all: () => workbook.comments.filter((each) => !sheet || each.sheet === sheet),
    isKey: ({ id }, key) => id === key,
    object: (comment) => make.comment(host, comment),
    finds: {
      Add: (cell, content) => {
        const { box, sheet: on } = areaGiven(host, cell, sheet);
        if (on.protection && on.protection.options['allowEditObjects'] !== true)
          throw accessDenied();
        if (at(cell) || box.rows * box.columns > 1) throw invalidArgument();
        const id = modelId(workbook.comments.length + 2_000);
        const made = { id, sheet: on, box, content: textGiven(content), resolved: false };
        change(workbook, { comments: [...workbook.comments, made] });
        return make.comment(host, made);
      },
      GetItemByCell: (cell) => {
        const found = at(cell);
        if (!found) throw itemNotFound();
        return make.comment(host, found);
      },
    },
  });
}

/** One comment. */
export function commentObject(host: HostContext, comment: CommentModel): HostObject {
  const { make, workbook } = host;
  return {
    type: 'Comment',
    id: comment.id,
    values: {
      Content: {
        get: () => comment.content,
        set: (content) => {
          change(comment, { content: textGiven(content) });
        },
      },
      Id: { get: () => comment.id },
      Resolved: {
        get: () => comment.resolved,
        set: (resolved) => {
          change(comment, { resolved: resolved === true });
        },
      },
    },
    finds: { GetLocation: () => make.range(host, comment) },
    methods: {
      Delete: () => {
        change(workbook, { comments: workbook.comments.filter((other) => other !== comment) });
      },
    },
  };
}
