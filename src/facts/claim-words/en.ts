import { readEnglishNumeral } from '../../reading/numerals/english.ts';
import type { ClaimLexicon } from './lexicon.ts';

const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ordinal = `(?<n>${ordinals.slice(1).join('|')}|\\d+(?:st|nd|rd|th))`;
const cardinal = '(?<n>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+)';
const lowest =
  '(?:lowest|smallest|slowest|least|fewest|weakest|shortest|poorest|cheapest|quietest|from (?:the )?(?:bottom|below))';

export const english: ClaimLexicon = {
  words: {
    rise: `rose rise rises risen rising grew grow grows grown growing increased increase increases increasing gained gain
      gains gaining climbed climb climbs climbing jumped jump jumps surged surge surges soared soar soars advanced
      expanded expands expanding up went_up rebounded recovered picked_up accelerated accelerates swelled mounted`,
    fall: `fell fall falls fallen falling declined decline declines declining decreased decrease decreases decreasing
      dropped drop drops dropping shrank shrink shrinks shrunk shrinking contracted contracts contraction slid slides
      slipped slips sank sunk sinks plunged plunges plummeted plummets tumbled tumbles slumped slumps dipped dips down
      went_down came_down retreated receded eased reduced weakened slowed dwindled dwindles halving`,
    max: `largest biggest highest greatest strongest longest heaviest busiest tallest widest richest hottest dearest
      priciest costliest wettest deepest fullest all-time_high record_high peak peaked peaks maximum foremost unmatched
      unrivalled unrivaled unsurpassed number_one first_place tops_the_list heads_the_list`,
    min: `smallest lowest least fewest weakest shortest lightest quietest narrowest poorest cheapest coldest driest
      shallowest emptiest all-time_low record_low trough minimum rock_bottom brings_up_the_rear last_place`,
    extreme: 'best worst record records record-breaking unprecedented extreme',
    quickest: 'fastest quickest steepest sharpest swiftest',
    slowest: 'slowest',
    'max|most': 'most',
    'max|more': 'lead leads led leading leader ahead topped tops top topping outranks',
    'min|less': 'trail trails trailed trailing lag lags lagged lagging last bottom behind',
    'fall|fall-to': `fell_to falls_to fallen_to falling_to dropped_to drops_to sank_to sunk_to slipped_to slips_to
      dipped_to declined_to declines_to slid_to plunged_to plummeted_to tumbled_to slumped_to shrank_to`,
    'fall&first-fall': 'first_fall first_drop first_decline first_decrease first_contraction',
    'rise&first-rise': 'first_rise first_increase first_gain',
    'max|min': 'first for_the_first_time',
    'max|every': 'than_any than_all than_ever than_any_other than_every',
    more: `more higher larger greater bigger faster quicker longer above over exceed exceeds exceeded exceeding
      beat beats beaten outpaced outpaces outpacing overtook overtakes overtaken overtaking surpassed surpasses surpass
      surpassing passed passes outstripped outstrips outperformed outperforms busier stronger taller deeper wider heavier
      richer hotter dearer costlier beyond broke broken cleared crossed in_excess_of north_of far_above well_above
      reached_over more_than_ever`,
    less: `less lower smaller fewer slower shorter below under short_of shy_of south_of weaker lighter narrower quieter
      cheaper poorer colder shallower missed undershot fell_short falls_short falling_short far_below well_below
      not_as_many not_as_much`,
    'fall&less':
      'fell_below dropped_below sank_below slipped_below dipped_below falls_below drops_below',
    'rise&more': 'rose_above climbed_above rises_above climbs_above jumped_above',
    'at-least':
      'at_least no_less_than not_less_than no_fewer_than not_fewer_than no_lower_than or_more',
    'at-most': 'at_most no_more_than not_more_than no_higher_than up_to or_less or_fewer',
    equal: `equals equal equalled equaled same level_with on_par on_a_par unchanged flat matches matched match matching
      tied joint jointly identical in_line_with no_different`,
    'as-many':
      'as_many as_much as_fast as_high as_large as_big as_long as_often as_low as_small as_few as_slow',
    near: `nearly almost about around roughly approximately close_to similar just_under just_over close comparable
      virtually practically`,
    not: "not never neither nor cannot n't n’t no_longer failed_to fails_to without far_from",
    every: 'all every each both always throughout everyone everything everywhere',
    none: 'none no nobody nothing not_one not_a_single',
    most: 'most_of majority mostly almost_all nearly_all the_bulk_of',
    only: 'only_one just_one sole solely alone the_only unique uniquely no_other nowhere_else',
    'only|plain': 'only',
    'all-but': 'all_but except bar apart_from excluding save_for aside_from',
    'in-a-row': `in_a_row consecutive consecutively straight running successive on_end back-to-back year_after_year
      month_after_month year_by_year`,
    'in-a-row|every|yearly':
      'every_year each_year every_month each_month every_quarter year_on_year',
    yearly: 'per_annum annualised annualized compound annually a_year_on_average',
    mean: 'average averages averaged mean',
    median: 'median midpoint',
    together: 'combined together put_together altogether',
    plain: `not_only not_just not_least no_wonder one_of at_all the_same_year the_same_time at_the_same_time more_or_less
      in_all above_all after_all all_in_all over_time over_the_year over_the_years over_the_period no_doubt so_far by_far
      first_half second_half last_year last_month last_quarter lead_time`,
  },
  places: [
    {
      pattern: new RegExp(`\\b${ordinal}[- ]+(?:\\w+[- ]+){0,1}?${lowest}`, 'giu'),
      kind: 'rank-from-below',
    },
    {
      pattern:
        /\b(?<n>second|third|fourth|fifth)[- ]+(?:from )?last\b|\b(?:next[- ]to|second)[- ]last\b/giu,
      kind: 'rank-from-below',
      rank: 2,
    },
    {
      pattern: new RegExp(
        `\\btop ${cardinal}\\b|\\b${cardinal.replace('?<n>', '?<m>')} (?:highest|largest|biggest)\\b`,
        'giu',
      ),
      kind: 'top',
    },
    {
      pattern: new RegExp(
        `\\bbottom ${cardinal}\\b|\\b${cardinal.replace('?<n>', '?<m>')} (?:lowest|smallest)\\b`,
        'giu',
      ),
      kind: 'bottom',
    },
    { pattern: /\b(?:runner-up|runners-up)\b/giu, kind: 'rank', rank: 2 },
    {
      pattern: new RegExp(
        `(?<!\\b(?:a|one|two|three|four|five|first|the first|\\d)[- ])\\b(?!first[- ](?:fall|drop|decline|decrease|contraction|rise|increase|gain)(?![a-z]))${ordinal}(?!(?: time| half| quarter)?\\w| half| quarter| time)`,
        'giu',
      ),
      kind: 'rank',
    },
    { pattern: /\b(?:number|no\.?|rank(?:s|ed)?) (?<n>\d+)\b/giu, kind: 'rank' },
  ],
  number: (written) => {
    const text = written.toLowerCase();
    const named = ordinals.indexOf(text);
    if (named > 0) return named;
    const digits = /^\d+/.exec(text)?.[0];
    return digits === undefined ? readEnglishNumeral(text, 0)?.value.toNumber() : Number(digits);
  },
  halved: /\bhalv(?:ed|es|ing)\b|\bcut in half\b/giu,
  offers: {
    max: 'the largest',
    min: 'the smallest',
    more: 'more',
    less: 'less',
    equal: 'the same',
    rise: 'rose',
    fall: 'fell',
  },
  placeOffer: (rank, fromBelow) => {
    const named = ordinals[rank] ?? `${rank}th`;
    return `${named} ${fromBelow ? 'lowest' : 'highest'}`;
  },
};
