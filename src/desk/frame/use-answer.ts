import { useEffect, useState } from 'preact/hooks';

/** An answer of the server that is waited for, is there, or did not come. */
export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: unknown };

/** Asks the server when a screen opens, and again when one of `inputs` changes; what comes too late is dropped. */
export function useAnswer<Value>(
  ask: () => Promise<Value>,
  inputs: readonly unknown[],
): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    const hear = (heard: Answer<Value>) => {
      if (isCurrent) setAnswer(heard);
    };
    ask().then(
      (value) => hear({ state: 'there', value }),
      (problem: unknown) => hear({ state: 'failed', problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, inputs);
  return answer;
}
