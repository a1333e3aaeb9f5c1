import { importedByModule, type ModuleOf } from './fluent-by-package';
import { namesByModule } from './names-by-module';

const names = namesByModule(
  'export { Button, MenuButton } from "@fluentui/react-button";\nexport { Tab } from "@fluentui/react-tabs";\n',
);
const modules: ModuleOf = (name) => names.get(name);

describe('the build’s imports of Fluent', () => {
  it('come from the package of each component', () => {
    const source = "import { Button, Tab } from '@fluentui/react-components';\nconst a = 1;\n";
    expect(importedByModule(source, modules)).toBe(
      'import { Button } from "@fluentui/react-button"; import { Tab } from "@fluentui/react-tabs";\nconst a = 1;\n',
    );
  });

  it('leave out types and keep the number of lines', () => {
    const source =
      "import {\n  Tab,\n  type TabValue,\n} from '@fluentui/react-components';\nconst a = 1;\n";
    expect(importedByModule(source, modules)).toBe(
      'import { Tab } from "@fluentui/react-tabs";\n\n\n\nconst a = 1;\n',
    );
  });

  it('keep the name that a file gives to what it imports', () => {
    expect(
      importedByModule("import { Tab as T } from '@fluentui/react-components';\n", modules),
    ).toBe('import { Tab as T } from "@fluentui/react-tabs";\n');
  });

  it('leave types and other modules as they are', () => {
    const source =
      "import type { Theme } from '@fluentui/react-components';\nimport { useState } from 'react';\n";
    expect(importedByModule(source, modules)).toBe(source);
  });

  it('write tokens as the CSS variables that they name', () => {
    const source =
      "import { Tab, tokens } from '@fluentui/react-components';\nconst a = `calc(${tokens.spacingVerticalM} + 1px)`;\n";
    expect(importedByModule(source, modules)).toBe(
      'import { Tab } from "@fluentui/react-tabs";\nconst a = `calc(${"var(--spacingVerticalM)"} + 1px)`;\n',
    );
  });

  it('refuse a name that nobody exports', () => {
    const source = "import { Slider } from '@fluentui/react-components';\n";
    expect(() => importedByModule(source, modules)).toThrow('Slider');
  });
});
