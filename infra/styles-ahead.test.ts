import { stylesWorkedOut } from './styles-ahead';

const from = "import { makeStyles, tokens } from '@fluentui/react-components';\n";

describe('styles that are worked out when the pane is built', () => {
  it('come to a class for each property and the rule of each class', async () => {
    const worked = await stylesWorkedOut(
      `${from}export const useStyles = makeStyles({ root: { color: tokens.colorBrandBackground } });`,
    );
    expect(worked).toContain('export const useStyles = __styles({"root":{"sj55zd":"');
    expect(worked).toMatch(/\.f\w+\{color:var\(--colorBrandBackground\);\}/);
    expect(worked).not.toContain('tokens');
  });

  it('keep rules for media, and both directions of writing', async () => {
    const worked = await stylesWorkedOut(
      `${from}const forced = '@media (forced-colors: active)';
       export const useStyles = makeStyles({ root: { marginLeft: '1px', [forced]: { color: 'CanvasText' } } });`,
    );
    expect(worked).toContain('@media (forced-colors: active)');
    expect(worked).toContain('margin-left:1px');
    expect(worked).toContain('margin-right:1px');
  });

  it('may import nothing else', async () => {
    await expect(stylesWorkedOut("import { a } from './a';\nexport const b = a;")).rejects.toThrow(
      './a',
    );
  });

  it('are all that such a file exports', async () => {
    await expect(stylesWorkedOut(`${from}export const width = 3;`)).rejects.toThrow('width');
  });
});
