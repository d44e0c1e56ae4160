/**
 * Words that hold number words and tell no number. “One” is an article and needs no place here (one of,
 * one another, no one, at once), nor does “first” where it ranks nothing.
 */
const words = `
sixth[- ]form(?:s|ers?)?, third sector, third degree, fifth column, seventh heaven, fourth wall, fourth estate, second[- ]generation, third[- ]generation, second homes?, second opinions?, second language, second chances?, second look, second-in-command, third umpire, (?:first|second|third) base, second fiddle, third rail, third countr(?:y|ies), (?:second|third) person, second row, second-rate, second-best, second coming, second string, first and second, second childhood, second city, second skin
second to none, second to, in the first place, in the second place, second thoughts?, second nature, second[ -]hand, second-guess, second wind, split second
first-class, first-rate, third part(?:y|ies), third-party, third world, the eleventh hour
(?:one|two|three|four|five|six|seven)-(?:piece|star|seater|door|poster|letter|a-side|pin|stroke|factor|leaf|bedroomed|course|legged|step)
two-way, two-sided, two-tier, two-faced, two sides of the same coin, two cents, in two minds, three-dimensional, two-dimensional, four-wheel
ten to one, a thousand times no, million-dollar question, thanks a million, one in a million, fifty-fifty, nine-to-five, catch-22
half-hearted, half-life, half-truths?, half-finished, half-time, better half, half-price, half-baked, half-year, half an eye
doubled? down, double-check(?:ed)?, double-edged, double standards?, triple jump, two heads are better
six of one, at sixes and sevens, cloud nine, seven seas, seven wonders, four corners, deep six, back to square one
`;

/** The idioms as a pattern that finds each of them, longest first. */
export const englishIdioms = new RegExp(
  `\\b(?:${words
    .trim()
    .split(/,\s|\n/)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'gi',
);
