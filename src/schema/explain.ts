import type { z } from 'zod';

/** Documents an option where it is written, in both languages of the editors; the gallery shows it. */
export function explain<Schema extends z.ZodType>(schema: Schema, en: string, zh: string): Schema {
  return schema.meta({ description: en, 'zh-CN': zh });
}
