/** A moment as the clock on the wall shows it: `2026-11-23T08:00`. */
export function localMoment(written: string): string {
  if (written === '') return '';
  const date = new Date(written);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The clock on the wall with its distance from Greenwich: `2026-11-23T08:00:00+08:00`. */
export function zonedMoment(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  const part = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`;
}
