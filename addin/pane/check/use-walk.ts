import type { Finding } from '#domain/rules/finding';
import { useState } from 'react';
import { findingKey } from './finding-key';

interface Walk {
  /** Key of the finding that is open. */
  readonly current: string | undefined;
  readonly open: (finding: Finding | undefined) => void;
  /** The finding so many steps on from the one that is open, without going past either end. */
  readonly step: (by: 1 | -1) => Finding | undefined;
}

/** A walk from finding to finding in the order of the list. */
export function useWalk(findings: readonly Finding[]): Walk {
  const [current, setCurrent] = useState<string>();
  // Where the finding was mended and is gone, the walk goes on from its place.
  const [place, setPlace] = useState(-1);
  const found = findings.findIndex((finding) => findingKey(finding) === current);

  const open = (finding: Finding | undefined) => {
    setCurrent(finding && findingKey(finding));
    if (finding) setPlace(findings.indexOf(finding));
  };
  const step = (by: 1 | -1) => {
    const next = found >= 0 ? found + by : by === 1 ? Math.max(place, 0) : place - 1;
    return findings[Math.min(Math.max(next, 0), findings.length - 1)];
  };
  return { current, open, step };
}
