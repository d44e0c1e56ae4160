/** What the desk takes for a picture of a story, and what it makes of it. */
export const pictureLimits = {
  /** So many megabytes a chosen file may have. */
  chosenMegabytes: 60,
  /** So many megabytes a stored picture may have. */
  storedMegabytes: 3,
  /** So many pixels it is wide and high at most when it is stored: twice the column of a page. */
  widest: 1600,
  highest: 2000,
  /** Narrower ones look coarse on every screen. */
  narrowest: 320,
} as const;
