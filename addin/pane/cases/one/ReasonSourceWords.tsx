import type { ReasonSource } from '#domain/alignment/criterion';
import { organisationWords } from '../../organisation-words';
import { EvidenceButton } from '../../progress/EvidenceButton';

interface ReasonSourceWordsProps {
  /** Whose case it is: returns are that organisation's. */
  readonly organisation: string;
  readonly source: ReasonSource;
}

/** Where a reason comes from; cells of the open return can be gone to. */
export function ReasonSourceWords({ organisation, source }: ReasonSourceWordsProps) {
  switch (source.kind) {
    case 'answer':
      return 'The case itself';
    case 'return':
      return <EvidenceButton actual={source} organisation={organisation} />;
    case 'case':
      return `Case ${source.reference} of ${organisationWords(source.organisation)}`;
    case 'decision':
      return `Decision ${source.reference}`;
  }
}
