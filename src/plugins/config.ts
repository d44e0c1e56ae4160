import type { ChartType } from '../charts/contract/chart-type.ts';
import type { OwnDirective } from '../markdown/directives/own-directive.ts';
import type { OwnOutput } from '../outputs/registry.ts';
import type { OwnPages } from '../publication/pages/own-pages.ts';

/** The places for own markup, each with the empty component that stands there; it is given `view`, in stories `story`, too. */
export const slotComponents = {
  head: 'HeadSlot',
  beforeStory: 'BeforeStory',
  afterStory: 'AfterStory',
  beforeFooter: 'BeforeFooter',
} as const;
export type SlotName = keyof typeof slotComponents;

/** What `yearlight.config.ts` may hold. */
export interface Config {
  /** Chart types by the name that a chart's `type` gives, each made with `defineChart`. */
  readonly charts?: Readonly<Record<string, ChartType>>;
  /** Directives by the name behind their colons. */
  readonly directives?: Readonly<Record<string, Omit<OwnDirective, 'name'>>>;
  /** Downloads of charts or datasets, by a name of their own. */
  readonly outputs?: Readonly<Record<string, OwnOutput>>;
  /** Kinds of pages, by the folder in which they stand. */
  readonly pages?: Readonly<Record<string, OwnPages>>;
  /** Components that are replaced, by name, each with its file from the folder of the site. */
  readonly components?: Readonly<Record<string, string>>;
  /** Own markup at named places: the file of a component for each, from the folder of the site. */
  readonly slots?: Readonly<Partial<Record<SlotName, string>>>;
}

/** The configuration of a site, given back as it is: an editor's program knows from it what can stand there. */
export function defineConfig(config: Config): Config {
  return config;
}
