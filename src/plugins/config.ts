import type { ChartType } from '../charts/contract/chart-type.ts';
import type { OwnDirective } from '../markdown/directives/own-directive.ts';
import type { OwnOutput } from '../outputs/registry.ts';

/** What `yearlight.config.ts` may hold. */
export interface Config {
  /** Chart types by the name that a chart's `type` gives, each made with `defineChart`. */
  readonly charts?: Readonly<Record<string, ChartType>>;
  /** Directives by the name behind their colons. */
  readonly directives?: Readonly<Record<string, Omit<OwnDirective, 'name'>>>;
  /** Downloads of charts or datasets, by a name of their own. */
  readonly outputs?: Readonly<Record<string, OwnOutput>>;
  /** Components that are replaced, by name, each with its file from the folder of the site. */
  readonly components?: Readonly<Record<string, string>>;
}

/** The configuration of a site, given back as it is: an editor's program knows from it what can stand there. */
export function defineConfig(config: Config): Config {
  return config;
}
