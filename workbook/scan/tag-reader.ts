import type { Buffer } from 'node:buffer';
import { nameIn } from './name-in';
import { ScanError } from './scan-error';

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const space = 0x20;

/**
 * Goes from tag to tag through the bytes of a plain XML part (no comments, no CDATA, no instructions). One class,
 * and one that changes as it reads, because a sheet has millions of tags: nothing is made for each. Names are
 * without their prefix. Throws a `ScanError` where the part is not well-formed, as far as that can be seen.
 */
export class TagReader {
  /** Where reading goes on: behind the tag that was read. */
  at: number;
  /** The name of the tag that was read. */
  name = '';
  kind: 'open' | 'empty' | 'close' = 'open';
  /** Where the text of an element begins and ends, once `text` has read it. */
  textFrom = 0;
  textTo = 0;
  /** Where the name and value of an attribute begin and end, once `nextAttribute` has read it. */
  attributeFrom = 0;
  attributeTo = 0;
  valueFrom = 0;
  valueTo = 0;
  /** Where the tag that was read begins. */
  tagFrom = 0;
  /** How much deeper the tag that was read leads. */
  private step = 0;
  private tagTo = 0;
  private nameTo = 0;

  constructor(
    readonly bytes: Buffer,
    at = 0,
  ) {
    this.at = at;
  }

  /** Reads the next tag; false where there is none. */
  next(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.at;
    while (at < length && bytes[at] !== lessThan) at += 1;
    this.tagFrom = at;
    if (at === length) return false;
    at += 1;
    const closes = bytes[at] === slash;
    if (closes) at += 1;

    let nameFrom = at;
    let byte = bytes[at] ?? 0;
    while (byte > space && byte !== greaterThan && byte !== slash) {
      at += 1;
      if (byte === colon) nameFrom = at;
      byte = bytes[at] ?? 0;
    }
    this.name = nameIn(bytes, nameFrom, at);
    this.nameTo = at;
    this.valueTo = at - 1;

    let quote = 0;
    while (at < length && (byte !== greaterThan || quote !== 0)) {
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === doubleQuote || byte === singleQuote) quote = byte;
      else if (byte === lessThan) throw new ScanError('damaged');
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (at === length || this.name === '') throw new ScanError('damaged');
    const isEmpty = bytes[at - 1] === slash;
    this.kind = closes ? 'close' : isEmpty ? 'empty' : 'open';
    this.step = closes ? -1 : isEmpty ? 0 : 1;
    this.tagTo = isEmpty ? at - 1 : at;
    this.at = at + 1;
    return true;
  }

  /** Reads the next tag inside an element; false where that is the element's own closing tag. */
  nextIn(element: string): boolean {
    if (!this.next()) throw new ScanError('damaged');
    if (this.kind !== 'close') return true;
    if (this.name !== element) throw new ScanError('damaged');
    return false;
  }

  /** Passes over the rest of the element that was opened last. */
  skip(): void {
    if (this.kind === 'empty') return;
    const element = this.name;
    let depth = 1;
    while (depth > 0) {
      if (!this.next()) throw new ScanError('damaged');
      depth += this.step;
    }
    if (this.name !== element) throw new ScanError('damaged');
  }

  /** Reads the text of the element that was opened last, and its closing tag. */
  text(): void {
    this.textFrom = this.at;
    this.textTo = this.at;
    if (this.kind === 'empty') return;
    if (this.nextIn(this.name)) throw new ScanError('damaged');
    this.textTo = this.tagFrom;
  }

  /** Goes back to before the first attribute of the tag that was read last. */
  firstAttribute(): void {
    this.valueTo = this.nameTo - 1;
  }

  /** Reads the next attribute of the tag that was read last; false where there is none. */
  nextAttribute(): boolean {
    const { bytes, tagTo } = this;
    let at = this.valueTo + 1;
    while (at < tagTo && (bytes[at] ?? 0) <= space) at += 1;
    if (at >= tagTo) return false;
    this.attributeFrom = at;
    while (at < tagTo && bytes[at] !== equals && (bytes[at] ?? 0) > space) at += 1;
    this.attributeTo = at;
    while (at < tagTo && (bytes[at] ?? 0) <= space) at += 1;
    if (bytes[at] !== equals) throw new ScanError('damaged');
    at += 1;
    while (at < tagTo && (bytes[at] ?? 0) <= space) at += 1;
    const quote = bytes[at];
    if (quote !== doubleQuote && quote !== singleQuote) throw new ScanError('damaged');
    at += 1;
    this.valueFrom = at;
    while (at < tagTo && bytes[at] !== quote) at += 1;
    if (at === tagTo) throw new ScanError('damaged');
    this.valueTo = at;
    return true;
  }
}
