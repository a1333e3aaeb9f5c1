import { isPassword } from '../file/password-hash';
import { change, type SheetModel } from '../model/workbook-model';
import { fieldsGiven } from '../wire/given';
import { accessDenied } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';

/**
 * Whether a sheet is protected, and how. Protecting twice, and taking a password's protection away without it, is
 * AccessDenied.
 */
export function worksheetProtection(sheet: SheetModel): HostObject {
  return {
    type: 'WorksheetProtection',
    values: {
      Options: { get: () => sheet.protection?.options ?? null },
      Protected: { get: () => sheet.protection !== undefined },
    },
    methods: {
      Protect: (options, password) => {
        if (sheet.protection) throw accessDenied();
        change(sheet, {
          protection: {
            options: { ...nothingAllowed, ...fieldsGiven(options) },
            password: typeof password === 'string' ? password : undefined,
          },
        });
      },
      Unprotect: (password) => {
        const { hash = {}, password: needed } = sheet.protection ?? {};
        const given = typeof password === 'string' ? password : '';
        const isRight = needed === undefined ? isPassword(given, hash) : needed === given;
        if (!isRight) throw accessDenied();
        change(sheet, { protection: undefined });
      },
    },
  };
}

/** What Excel allows on a protected sheet where nothing is said. */
export const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;
