import { useEffect, useEffectEvent, useState } from 'react';
import { fail, problem, type Result } from '@shared/base/result.ts';

/** Answer to a question that is asked anew whenever its name changes; `null` while it is being asked. What throws is `internal`. */
export function useAnswer<T>(name: string, ask: () => Promise<Result<T>>): Result<T> | null {
  const [known, setKnown] = useState<{ readonly name: string; readonly answer: Result<T> } | null>(null);
  const now = useEffectEvent(ask);
  useEffect(() => {
    let current = true;
    const run = async (): Promise<void> => {
      const answer = await now().catch(() => fail(problem('internal')));
      if (current) setKnown({ name, answer });
    };
    void run();
    return () => {
      current = false;
    };
  }, [name]);
  return known?.name === name ? known.answer : null;
}
