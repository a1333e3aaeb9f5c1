import { isPlaceholder } from './placeholder-text';

it.each([
  'TBC',
  't.b.c.',
  'tbd',
  'TBC – awaiting finance',
  'To follow',
  'To be confirmed',
  'to be confirmed by finance',
  'xxx',
  'XX XX',
  'n/a',
  'N.A.',
  'Not applicable',
  '-',
  '…',
  '?',
  '[insert narrative here]',
  'Lorem ipsum dolor sit amet',
  `Lorem ipsum ${'dolor '.repeat(40)}`,
])('%s keeps the place of a text', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  'None',
  'No change.',
  'Live.',
  '100%',
  'The supplier is to be confirmed at the board in October; the plan stands.',
  'To be confirmed at the board of 12 October, once the Treasury has replied.',
  '[Corrected] Completion rose after the form was shortened.',
  'TBCM platform moved',
])('%s is a text', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
