import { useEffect, useState } from 'preact/hooks';
import type { greet } from '../routes/greet.ts';
import { type Call, Refused } from './call.ts';

/** Whether the server lets this browser in: asked once, and again where a call was turned away. */
export type Lock = 'asking' | 'open' | 'locked' | 'closed';

/** Asks the server whether the key is right. */
export function useLock(call: Call): Lock {
  const [lock, setLock] = useState<Lock>('asking');
  useEffect(() => {
    call<typeof greet>('greet', {}).then(
      () => setLock('open'),
      (problem: unknown) =>
        setLock(problem instanceof Refused && problem.kind === 'closed' ? 'closed' : 'locked'),
    );
  }, [call]);
  return lock;
}
