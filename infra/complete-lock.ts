import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json after `npm install` (`npm run lock`): npm leaves out binaries of other platforms
 * that its registry does not serve, and `npm ci` then calls the lock out of step. They are only ever
 * installed on their own platform, which is named here by their own names.
 */
interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const spelled: Readonly<Record<string, string>> = {
  'arm-eabi': 'arm',
  gnueabihf: 'arm',
  musleabihf: 'arm',
  ppc64le: 'ppc64',
};

for (const [place, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isThere(place, name) || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      optional: true,
    } as Entry;
  }
}
const sorted = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);

function isThere(from: string, name: string): boolean {
  if (`${from}/node_modules/${name}` in lock.packages) return true;
  const above = from.lastIndexOf('/node_modules/');
  if (above > 0) return isThere(from.slice(0, above), name);
  return `node_modules/${name}` in lock.packages;
}

function platformOf(name: string): { readonly cpu: string[]; readonly os?: string[] } {
  const parts = name.slice(name.indexOf('/') + 1).split(/[-.]/);
  const os = systems.find((system) => parts.includes(system));
  const cpu = parts.map((part) => spelled[part] ?? part).find((part) => processors.includes(part));
  if (cpu === undefined) throw new Error(`The platform of ${name} is not in its name`);
  return { cpu: [cpu], ...(os !== undefined && { os: [os] }) };
}
