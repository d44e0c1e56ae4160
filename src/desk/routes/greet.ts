import { z } from 'zod';
import { defineRoute } from '../contract/route.ts';

/** Says to a browser that its key is right, and what is on the desk. */
export const greet = defineRoute({
  name: 'greet',
  takes: z.strictObject({}),
  answer: async (_, { reading, base }) => {
    const { site } = reading().built.readable;
    return { languages: site?.languages ?? [], name: site?.name ?? '', base: base() };
  },
});
