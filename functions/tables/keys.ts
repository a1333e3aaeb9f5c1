import { padded } from './padded';

/** Where one item stands in its table. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A return's version: `period` is a key such as `2023-24-Q2`, and the first version is 1. */
export interface VersionKey {
  readonly organisation: string;
  readonly period: string;
  readonly version: number;
}

/** The plain head of a version, which says all of it but its rows. */
export function headKey({ organisation, period, version }: VersionKey): Key {
  return { ...headsOfPeriod({ organisation, period }), sk: `${period}#HEAD#${padded(version)}` };
}

/** All heads of one period, the latest version last. */
export function headsOfPeriod({ organisation, period }: Omit<VersionKey, 'version'>): Key {
  return { pk: returnsOf(organisation), sk: `${period}#HEAD#` };
}

/** One gzip block of what a version says of the measures, in the partition of its head. */
export function observationsKey(version: VersionKey, block: number): Key {
  return { pk: returnsOf(version.organisation), sk: `${observationsOf(version)}${blockOf(block)}` };
}

/** How the sort keys of a version's observations begin. */
export function observationsOf({ period, version }: Omit<VersionKey, 'organisation'>): string {
  return `${period}#OBSERVATIONS#${padded(version)}#`;
}

/** One gzip block of what a version says of decisions, in the partition of its head. */
export function deliveriesKey(version: VersionKey, block: number): Key {
  return { pk: returnsOf(version.organisation), sk: `${deliveriesOf(version)}${blockOf(block)}` };
}

/** How the sort keys of what a version says of decisions begin. */
export function deliveriesOf({ period, version }: Omit<VersionKey, 'organisation'>): string {
  return `${period}#DELIVERIES#${padded(version)}#`;
}

/** Partition of an organisation's heads and observations. */
export function returnsOf(organisation: string): string {
  return `RETURNS#${organisation}`;
}

/** How a version was laid out: its fields, and where each table stood. */
export function layoutKey(version: VersionKey): Key {
  return { pk: rowsOf(version), sk: 'LAYOUT' };
}

/** One gzip block of a version's rows, counted from 0. */
export function blockKey(version: VersionKey, block: number): Key {
  return { pk: rowsOf(version), sk: `BLOCK#${blockOf(block)}` };
}

/** One gzip block of the reasons that were accepted with a version. */
export function answersKey(version: VersionKey, block: number): Key {
  return { pk: rowsOf(version), sk: `ANSWERS#${blockOf(block)}` };
}

/** Partition of the rows of one version. */
export function rowsOf({ organisation, period, version }: VersionKey): string {
  return `ROWS#${organisation}#${period}#${padded(version)}`;
}

/** The submission of a content on top of a version: there once, however often it is sent. */
export function submissionKey({ organisation, period, version }: VersionKey, hash: string): Key {
  return { pk: `SUBMISSIONS#${organisation}#${period}`, sk: `${padded(version)}#${hash}` };
}

/** The certification of a version: one at most. */
export function certificationKey({ organisation, period, version }: VersionKey): Key {
  return { pk: certificationsOf(organisation), sk: `${period}#${padded(version)}` };
}

/** Partition of an organisation's certifications. */
export function certificationsOf(organisation: string): string {
  return `CERTIFICATIONS#${organisation}`;
}

/** How one file that was uploaded for a version stands to what was submitted; an empty file begins those of all. */
export function comparisonKey({ organisation, period, version }: VersionKey, file: string): Key {
  return { pk: comparisonsOf(organisation), sk: `${period}#${padded(version)}#${file}` };
}

/** Partition of how an organisation's uploaded workbooks stand to what was submitted. */
export function comparisonsOf(organisation: string): string {
  return `COMPARISONS#${organisation}`;
}

/** What was done, in the order in which it was received; `about` tells apart what came at the same time. */
export function auditKey(organisation: string, receivedAt: string, about: string): Key {
  return { pk: auditOf(organisation), sk: `${receivedAt}#${about}` };
}

/** Partition of what was done to an organisation's facts: one item for each change. */
export function auditOf(organisation: string): string {
  return `AUDIT#${organisation}`;
}

/** One revision of a target. */
export function targetKey(target: {
  readonly organisation: string;
  readonly measure: string;
  readonly subject?: string;
  readonly revision: number;
}): Key {
  const { organisation, measure, subject = '-', revision } = target;
  return { pk: targetsOf(organisation), sk: `${measure}#${subject}#${padded(revision)}` };
}

/** Partition of an organisation's targets. */
export function targetsOf(organisation: string): string {
  return `TARGETS#${organisation}`;
}

/** One decision on a case; a later sequence supersedes it. */
export function decisionKey(organisation: string, reference: string, sequence: number): Key {
  return { pk: decisionsOf(organisation), sk: `${reference}#${padded(sequence)}` };
}

/** Partition of the decisions on an organisation's cases. */
export function decisionsOf(organisation: string): string {
  return `DECISIONS#${organisation}`;
}

/** Whose case a reference is: no two organisations can have the same one. */
export function caseKey(reference: string): Key {
  return { pk: `CASE#${reference}`, sk: 'ORGANISATION' };
}

function blockOf(block: number): string {
  return String(block).padStart(3, '0');
}
