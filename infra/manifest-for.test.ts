import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ManifestInfo } from 'office-addin-manifest';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clouds, cloudNamed } from './clouds';
import { writeIcons } from './icons/write-icons';
import { manifestFor } from './manifest-for';

const development = readFileSync('manifest.xml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));

/** Every value of an attribute, in the order of the file. */
const valuesOf = (attribute: string, text: string) =>
  [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** What Microsoft's reader makes of a manifest; in a process of its own, as Jest cannot load its modules. */
const read = (name: string, text: string) => {
  const file = join(folder, `${name}.xml`);
  writeFileSync(file, text);
  const script = `
    const { OfficeAddinManifest } = require('office-addin-manifest');
    OfficeAddinManifest.readManifestFile(${JSON.stringify(file)}).then((read) => console.log(JSON.stringify(read)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' }),
  ) as ManifestInfo;
};

describe('manifest.xml', () => {
  it('is a task pane of Excel that may read and write the workbook', () => {
    expect(read('development', development)).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/pane.html' },
    });
  });

  it('asks for no newer Excel than 1.9', () => {
    expect(development).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  });

  it('has its buttons in the order of the work, each with a function', () => {
    const buttons = [...development.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)];
    expect(buttons.map(([, id]) => id)).toEqual([
      'Returns.Check',
      'Returns.Submit',
      'Returns.Progress',
      'Returns.NextFinding',
    ]);
    const functions = [...development.matchAll(/<FunctionName>(\w+)</g)];
    expect(functions.map(([, name]) => name)).toEqual([
      'check',
      'submit',
      'progress',
      'nextFinding',
    ]);
  });

  it('has formulas of the namespace ROADMAP, in the runtime of the pane', () => {
    const formulas = /<ExtensionPoint xsi:type="CustomFunctions">.*?<\/ExtensionPoint>/s.exec(
      development,
    );
    expect(valuesOf('resid', formulas?.[0] ?? '')).toEqual([
      'Pane.Url',
      'Pane.Url',
      'Functions.Url',
      'Functions.Namespace',
    ]);
    expect(development).toContain('<Runtime resid="Pane.Url" lifetime="long"/>');
    expect(development).toContain('id="Functions.Namespace" DefaultValue="ROADMAP"');
  });

  it('names each resource once, names none that is not there, and in no more than 32 characters', () => {
    const ids = valuesOf('id', development.slice(development.indexOf('<Resources>')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(valuesOf('resid', development))).toEqual(new Set(ids));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps its texts within what Excel shows: 125 characters for short, 250 for long', () => {
    const [short = '', long = ''] = development
      .slice(development.indexOf('<bt:ShortStrings>'))
      .split('<bt:LongStrings>');
    expect(valuesOf('DefaultValue', short).filter(({ length }) => length > 125)).toEqual([]);
    expect(valuesOf('DefaultValue', long).filter(({ length }) => length > 250)).toEqual([]);
  });

  it('names icons that the build draws', async () => {
    await writeIcons(join(folder, 'icons'));
    const drawn = readdirSync(join(folder, 'icons')).map(
      (name) => `https://localhost:3000/${name}`,
    );
    const named = valuesOf('DefaultValue', development).filter((value) => value.endsWith('.png'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((icon) => !drawn.includes(icon))).toEqual([]);
  });
});

describe('the manifest of a cloud', () => {
  it.each(Object.keys(clouds).map(cloudNamed))('%s has nothing of development', (cloud) => {
    const text = manifestFor(cloud, 'https://returns.example', development);
    const { displayName, id } = read(cloud, text);
    expect(displayName).toBe('Roadmap returns');
    expect(id).not.toBe(read('development', development).id);
    expect(text).not.toMatch(/localhost|development/);
    expect(text).toContain('<SourceLocation DefaultValue="https://returns.example/pane.html"/>');
    expect(text).toContain(`<AppDomain>${new URL(clouds[cloud].authority).origin}</AppDomain>`);
  });

  it('refuses an address that Excel would refuse', () => {
    expect(() => manifestFor('gcc', 'http://returns.example', development)).toThrow('https');
    expect(() => manifestFor('gcc', 'https://returns.example/add-in', development)).toThrow('path');
  });

  it('refuses a cloud that nobody knows', () => {
    expect(() => cloudNamed('moon')).toThrow('worldwide, gcc, gcc-high, dod');
  });
});
