import { z } from 'zod';
import { filledText } from './filled.ts';
import { outerAddress, type SafeAddress } from './safe-address.ts';

/** What can stand in an address: lower-case ASCII letters, digits and hyphens. */
export const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A slug or id. */
export const name = z
  .union([z.string(), z.number().transform(String)])
  .refine((value) => namePattern.test(value), { message: 'invalid-name' });

/** A string, or a bare number that stands for one, as YAML reads `edition: 2024`. */
export const word = z.union([filledText, z.number().transform(String)]);

/** A colour, as #rrggbb. */
export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, { message: 'invalid-colour' });

const calendarDate =
  /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether a text is an ISO 8601 date, with or without a time, on a day that exists. */
export function isDate(value: string): boolean {
  const match = calendarDate.exec(value);
  if (!match || Number.isNaN(Date.parse(value))) return false;
  const day = new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`);
  return day.getUTCDate() === Number(match[3]) && day.getUTCMonth() + 1 === Number(match[2]);
}

/** An ISO 8601 date. */
export const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(isDate, { message: 'invalid-date' });

/** An ISO 8601 date with a time and a time zone. */
export const moment = z
  .union([z.string(), z.number().transform(String)])
  .refine((value) => isDate(value) && /T.*(Z|[+-]\d{2}:\d{2})$/.test(value), {
    message: 'invalid-moment',
  });

/** A whole http or https address. */
export const webAddress = z.string().transform((value, context): SafeAddress => {
  const address = outerAddress(value);
  if (address !== 'unsafe' && address !== 'dead' && /^https?:/i.test(address)) return address;
  const message = address === 'unsafe' ? 'unsafe-link' : 'invalid-url';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});
