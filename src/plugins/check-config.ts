import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { chartTypes } from '../charts/registry.ts';
import { directives } from '../markdown/directives/registry.ts';
import type { Mistakes } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { downloads } from '../model/downloads.ts';
import { reserved } from '../publication/build/check-slugs.ts';
import { namePattern } from '../schema/values.ts';
import type { WantedEntry } from '../words/kinds/plugins.ts';
import { componentFiles } from './component-files.ts';
import { type Config, slotComponents } from './config.ts';

const fields = ['charts', 'directives', 'outputs', 'pages', 'components', 'slots'] as const;
type Field = (typeof fields)[number];

const action = z.custom<() => unknown>((value) => typeof value === 'function');
const words = z.looseObject({
  name: z.string(),
  use: z.string(),
  options: z.record(z.string(), z.string()),
});
const names = z.array(z.string()).optional();

const chart = z.looseObject({
  options: z.looseObject({ shape: z.looseObject({}), parse: action }),
  about: z.looseObject({ words: z.record(z.string(), words), samples: z.array(z.unknown()) }),
  channels: z.looseObject({}),
  check: action,
  read: action,
});
const directive = z.strictObject({ texts: names, settings: names, render: action });
const output = z.strictObject({
  of: z.enum(['charts', 'data']),
  extension: z.string().regex(/^[a-z0-9]+$/),
  name: z.string(),
  mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+(;.*)?$/),
  write: action,
});

const page = z.strictObject({ ids: action, title: action, component: z.string() });

/** What an entry of a field must be, and how it may be called. */
const entries: Readonly<
  Record<Field, { readonly wants: WantedEntry; readonly shape: z.ZodType; readonly name: RegExp }>
> = {
  charts: { wants: 'chart', shape: chart, name: namePattern },
  directives: { wants: 'directive', shape: directive, name: /^[a-z]+$/ },
  outputs: { wants: 'output', shape: output, name: namePattern },
  pages: { wants: 'page', shape: page, name: namePattern },
  components: { wants: 'component', shape: z.string(), name: /^[A-Z][A-Za-z]*$/ },
  slots: { wants: 'component', shape: z.string(), name: /^[a-z][A-Za-z]*$/ },
};

/** The names that are taken in a field. */
function takenNames(field: Field): string[] {
  if (field === 'charts') return Object.keys(chartTypes);
  if (field === 'pages') return [...reserved];
  return field === 'directives' ? directives.map(({ name }) => name) : [];
}

/**
 * Checks what a configuration exports, before anything of it is added. Every mistake stands at its file; gives back
 * the configuration where there is none.
 */
export function checkConfig(
  value: unknown,
  site: string,
  file: string,
  mistakes: Mistakes,
): Config | undefined {
  const place = { file, line: 1, column: 1 };
  if (!isRecord(value)) {
    mistakes.add('config-entry', place, { entry: 'export default', wants: 'config' });
    return undefined;
  }
  const before = mistakes.list.length;
  for (const field of Object.keys(value)) {
    const known = fields.find((each) => each === field);
    if (!known) {
      const told = { field, nearest: nearest(field, fields), allowed: fields };
      mistakes.add('unknown-field', place, told);
      continue;
    }
    const { wants, shape, name: pattern } = entries[known];
    const held = value[known];
    if (held === undefined) continue;
    if (!isRecord(held)) {
      mistakes.add('config-entry', place, { entry: field, wants });
      continue;
    }
    const taken = takenNames(known);
    for (const [name, entry] of Object.entries(held)) {
      const path = `${field}.${name}`;
      if (taken.includes(name)) mistakes.add('config-taken', place, { entry: path, name });
      else if (!pattern.test(name) || !shape.safeParse(entry).success)
        mistakes.add('config-entry', place, { entry: path, wants });
    }
  }
  checkOutputs(value.outputs, place, mistakes);
  const components = Object.keys(componentFiles()).sort();
  checkFiles('components', value.components, components, site, place, mistakes);
  for (const [folder, entry] of Object.entries(isRecord(value.pages) ? value.pages : {})) {
    const read = page.safeParse(entry).data;
    if (read && !isComponent(resolve(site, read.component)))
      mistakes.add('config-entry', place, { entry: `pages.${folder}`, wants: 'component' });
  }
  checkFiles('slots', value.slots, Object.keys(slotComponents), site, place, mistakes);
  return mistakes.list.length > before ? undefined : (value as Config);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Place = Parameters<Mistakes['add']>[1];

/** Two downloads of one ending would be one file. */
function checkOutputs(held: unknown, place: Place, mistakes: Mistakes): void {
  if (!isRecord(held)) return;
  const seen = {
    charts: downloads.charts.map(({ extension }): string => extension),
    data: downloads.data.map(({ extension }): string => extension),
  };
  for (const [name, entry] of Object.entries(held)) {
    const read = output.safeParse(entry);
    if (!read.success) continue;
    const { of, extension } = read.data;
    if (seen[of].includes(extension))
      mistakes.add('config-taken', place, { entry: `outputs.${name}`, name: `.${extension}` });
    seen[of].push(extension);
  }
}

function checkFiles(
  field: 'components' | 'slots',
  held: unknown,
  allowed: readonly string[],
  site: string,
  place: Place,
  mistakes: Mistakes,
): void {
  if (!isRecord(held)) return;
  for (const [name, path] of Object.entries(held)) {
    const choice = { nearest: nearest(name, allowed), allowed };
    if (!allowed.includes(name) && field === 'slots')
      mistakes.add('unknown-field', place, { field: `slots.${name}`, ...choice });
    else if (!allowed.includes(name)) mistakes.add('unknown-component', place, { name, ...choice });
    else if (typeof path === 'string' && !isComponent(resolve(site, path)))
      mistakes.add('config-entry', place, { entry: `${field}.${name}`, wants: 'component' });
  }
}

const isComponent = (file: string) => file.endsWith('.astro') && existsSync(file);
