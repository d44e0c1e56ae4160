import { error } from './phrases.ts';

/** What an entry of `yearlight.config.ts` must be. */
export type WantedEntry = 'config' | 'chart' | 'directive' | 'output' | 'page' | 'component';

/** Mistakes in `yearlight.config.ts`. */
export const pluginMistakes = {
  'config-broken': error<{ reason: string }>(),
  'config-entry': error<{ entry: string; wants: WantedEntry }>(),
  'config-taken': error<{ entry: string; name: string }>(),
  'unknown-component': error<{
    name: string;
    nearest?: string | undefined;
    allowed: readonly string[];
  }>(),
} as const;
