/** What was asked for last wins: an answer that comes after that to a later question is dropped. */
export interface InOrder {
  /** Waits for an answer; `undefined` where a later question has been answered meanwhile. */
  readonly take: <Value>(
    ask: () => Promise<Value>,
  ) => Promise<{ readonly value: Value } | undefined>;
}

/** Keeps the answers to questions that run at the same time in the order in which they were asked. */
export function inOrder(): InOrder {
  let asked = 0;
  let answered = 0;
  return {
    take: async (ask) => {
      asked += 1;
      const own = asked;
      const value = await ask();
      if (own < answered) return undefined;
      answered = own;
      return { value };
    },
  };
}
