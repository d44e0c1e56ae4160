const small = 'one|two|three|four|five|six|seven|eight|nine';
const word = `(?:${small}|ten|eleven|twelve|teen|ty|hundred|thousand|million|billion|trillion)$`;

/** What stands around numbers in English. */
export const around = {
  before: ['(?:minus |negative )$', 'no\\. ?$', '\\bbetween $'],
  cuts: [
    { own: '%$', after: '^(?:[ -]percentage points?(?![a-z])|-points?(?![a-z]))' },
    {
      own: `\\d$|${word}`,
      after: `^(?: and a (?:half|quarter)|-(?:${small})(?![a-z])| point (?:zero|${small})(?![a-z])|[- ](?:thirds?|quarters?|fifths?|tenths?)(?![a-z]))`,
    },
    { own: word, after: `^ (?:${small})(?![a-z-])` },
    {
      before:
        '\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:hundred|thousand|million|billion)(?: and)?)[- ]$',
      own: `^(?:${small}|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?![a-z])`,
    },
    {
      before: `(?<![a-z])(?:an?|one|another|${small})[ -]$`,
      own: '^(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?$',
      after:
        '^(?:$|[.,;:!?)]| (?:of|more|less|fewer|higher|lower|larger|smaller|above|below|over|since|from|in|to|as)(?![a-z]))',
    },
  ],
};
