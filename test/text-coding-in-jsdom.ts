import { TextDecoder, TextEncoder } from 'node:util';

// Reading and writing a workbook ask for them; every browser has them, and jsdom has not. Import it first.
Object.assign(globalThis, { TextDecoder, TextEncoder });
