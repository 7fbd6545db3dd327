import { useEffect, useState } from 'preact/hooks';
import { useNow } from '../parts/now.js';

/** What `ask` answers, asked once; undefined until it does. */
export function useAnswer<T>(ask: () => Promise<T>): T | undefined {
  return useAnswerAt(ask, 0);
}

/** The same, asked again every second; what was answered last stays until then. */
export function useFreshAnswer<T>(ask: () => Promise<T>): T | undefined {
  return useAnswerAt(ask, useNow());
}

function useAnswerAt<T>(ask: () => Promise<T>, at: number): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let isWanted = true;
    void ask().then((given) => {
      if (isWanted) setAnswer(() => given);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, at]);
  return answer;
}
