import { getViteConfig } from 'astro/config';

/** Components rendered alone: Astro's own plugins read `.astro` files. */
export default getViteConfig(
  {
    test: {
      name: 'components',
      include: ['tests/components/**/*.test.ts'],
      testTimeout: 60_000,
      maxWorkers: '100%',
      sequence: { groupOrder: 0 },
    },
  },
  { configFile: false, cacheDir: './node_modules/.astro' },
);
