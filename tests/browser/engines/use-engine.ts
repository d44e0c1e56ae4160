import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { asEngine } from './chromium.ts';
import type { Engine, Tab } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof engineNames)[number];

const launch: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  Chromium: async () => asEngine(await launchChromium()),
  Firefox: async () => {
    const found = inject('firefox');
    if ('missing' in found) throw new Error(found.missing);
    return launchFirefox(found.path);
  },
  WebKit: async () => {
    const found = inject('webkit');
    if ('missing' in found) throw new Error(found.missing);
    return launchWebKit(found);
  },
};

/** Whether the tests of an engine are left out: it is not there, and this is nobody's last look at a change. */
export function isLeftOut(name: EngineName): boolean {
  const found = { Chromium: {}, Firefox: inject('firefox'), WebKit: inject('webkit') }[name];
  return 'missing' in found && !process.env.CI;
}

/** One tab in an engine, which is started once for all its tests. */
export function useTab(name: EngineName): () => Tab {
  const kept: { engine?: Engine; tab?: Tab } = {};
  beforeAll(async () => {
    kept.engine = await launch[name]();
    kept.tab = await kept.engine.open();
  });
  afterAll(() => kept.engine?.close());
  return () => {
    if (!kept.tab) throw new Error(`${name} did not start.`);
    return kept.tab;
  };
}
