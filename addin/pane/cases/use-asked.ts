import { useEffect, useState } from 'react';

interface Answer<Given> {
  readonly given?: Given;
  readonly to: string;
  readonly trouble?: unknown;
}

/**
 * What a service answers to a question, by the question's words. Both are undefined while it is asked for; what was
 * given stays in sight while the same question is asked again.
 */
export function useAsked<Given>(question: string, ask: () => Promise<Given>) {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer<Given>>();

  useEffect(() => {
    let here = true;
    ask().then(
      (given) => {
        if (here) setAnswer({ given, to: question });
      },
      (trouble: unknown) => {
        if (here)
          setAnswer((before) => ({
            ...(before?.to === question && before),
            to: question,
            trouble,
          }));
      },
    );
    return () => {
      here = false;
    };
  }, [ask, question, turn]);

  const current = answer?.to === question ? answer : undefined;
  const askAgain = () => {
    setTurn((before) => before + 1);
  };
  return { askAgain, given: current?.given, trouble: current?.trouble };
}
