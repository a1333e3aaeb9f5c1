import { useRef, useState } from 'react';

type Work = () => Promise<void>;

/** Does one thing at a time: a second press while the first is under way does nothing. `again` does the very same once more. */
export function useOnce() {
  const underWay = useRef(false);
  const last = useRef<Work>(undefined);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();

  const once = async (work: Work) => {
    if (underWay.current) return;
    underWay.current = true;
    last.current = work;
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
    } catch (error) {
      setTrouble(error);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  const again = async () => {
    if (last.current) await once(last.current);
  };

  return { again, busy, once, trouble };
}
