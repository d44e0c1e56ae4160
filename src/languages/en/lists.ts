/** The words of a list. */
export const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** Each word of a list with each of its ends. */
export const joined = (list: string, ends: string) =>
  words(list)
    .flatMap((word) => words(ends).map((end) => `${word}_${end}`))
    .join(' ');
