import { useEffect, useState } from 'react';
import type { ReturnVersion } from '../../ports/service';
import { noticeOf, type NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';

interface Versions {
  /** Why they could not be had. */
  readonly notice: NoticeWords | undefined;
  readonly reload: () => void;
  /** Undefined until they have come. */
  readonly versions: readonly ReturnVersion[] | undefined;
}

/** The versions that the organisation has submitted, asked again after each change. */
export function useVersions(): Versions {
  const { service, who } = usePane();
  const [versions, setVersions] = useState<readonly ReturnVersion[]>();
  const [notice, setNotice] = useState<NoticeWords>();
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    if (!service || !who) return undefined;
    let wanted = true;
    service.versions().then(
      (found) => {
        if (!wanted) return;
        setVersions(found);
        setNotice(undefined);
      },
      (error: unknown) => {
        if (wanted) setNotice(noticeOf(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [asked, service, who]);

  return {
    notice,
    versions: who && versions,
    reload: () => {
      setAsked((before) => before + 1);
    },
  };
}
