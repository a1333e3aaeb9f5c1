import fc from 'fast-check';

type Attributes = readonly (readonly [string, string])[];

/** One of the many ways to write the same XML. */
export interface Spelling {
  readonly element: (name: string, attributes: Attributes, inside: string) => string;
  readonly text: (text: string) => string;
  /** What may stand between elements. */
  readonly gap: () => string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As most programs write XML. */
export const plainSpelling: Spelling = {
  element: (name, attributes, inside) => {
    const pairs = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
    return inside === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${inside}</${name}>`;
  },
  text: escaped,
  gap: () => '',
};

/** Odd spellings, all of them legal: each use of one takes the next of its choices. */
export const anySpelling: fc.Arbitrary<Spelling> = fc
  .record({
    prefix: fc.constantFrom('', 'x:'),
    choices: fc.array(fc.nat(5), { minLength: 20, maxLength: 40 }),
  })
  .map(({ prefix, choices }) => {
    let used = 0;
    const choose = <Option>(options: readonly [Option, ...Option[]]): Option => {
      used += 1;
      return options[(choices[used % choices.length] ?? 0) % options.length] ?? options[0];
    };
    const space = () => choose([' ', '  ', '\n', '\t', ' \r\n ']);

    return {
      element: (name, attributes, inside) => {
        const ordered = choose([true, false]) ? attributes : attributes.toReversed();
        const pairs = ordered.map(([key, value]) => {
          const quote = choose(['"', "'"]);
          return `${space()}${key}${choose(['', ' '])}=${choose(['', ' '])}${quote}${value}${quote}`;
        });
        const tag = `${prefix}${name}${pairs.join('')}${choose(['', '', ' '])}`;
        if (inside === '' && choose([true, false])) return `<${tag}/>`;
        return `<${tag}>${inside}</${prefix}${name}${choose(['', '', ' '])}>`;
      },
      text: (text) =>
        choose([
          () => escaped(text),
          () =>
            escaped(text)
              .replaceAll('>', '&gt;')
              .replaceAll('"', '&quot;')
              .replaceAll("'", '&apos;'),
          () => Array.from(text, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join(''),
          () =>
            Array.from(text, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join(
              '',
            ),
          () => (text.includes(']]') ? escaped(text) : `<![CDATA[${text}]]>`),
          () => `${escaped(text)}<!-- not <v>text</v> -->`,
        ])(),
      gap: () => choose(['', '', '\n  ', '<!-- <row r="9"/> -->', '<?go on?>']),
    };
  });
