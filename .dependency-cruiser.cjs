/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-imports-only-itself',
      severity: 'error',
      from: { path: '^domain/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'workbook-imports-only-the-domain',
      severity: 'error',
      from: { path: '^workbook/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(addin|cli|functions|infra|test)/' },
    },
    {
      name: 'addin-cli-and-functions-import-only-workbook-and-domain',
      severity: 'error',
      from: { path: '^(addin|cli|functions)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^(addin|cli|functions|infra|test)/', pathNot: '^$1/' },
    },
    {
      name: 'infra-names-entries-and-imports-nothing',
      severity: 'error',
      from: { path: '^infra/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(addin|cli|functions|domain|workbook|test)/' },
    },
    {
      name: 'only-tests-import-test',
      severity: 'error',
      from: { pathNot: '^test/|[.]test[.]tsx?$|[.]examples[.]ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'only-one-port-knows-the-xlsx-library',
      severity: 'error',
      from: { pathNot: '^workbook/hucre/|^test/|[.]test[.]ts$' },
      to: { path: 'node_modules/hucre/' },
    },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
