import { around } from './en/around.ts';
import { joined, words } from './en/lists.ts';
import { months, parts, ranks } from './en/parts.ts';
import { synonyms, units } from './en/units.ts';
import type { Language } from './language.ts';

const falling = `edged_down inched_down crept_down ticked_down nudged_down drifted_down trended_down backslid backslides petered_out peters_out came_off comes_off coming_off haemorrhaged haemorrhages haemorrhaging hemorrhaged hemorrhages hemorrhaging bled bleeds bleeding imploded implodes imploding withered withers withering wilted wilts wilting swooned swoons swooning
  tailed_off tails_off tailing_off drifted_lower edged_lower inched_lower trended_lower crept_lower ticked_lower nudged_lower spiralled_down spiraled_down scaled_back rolled_back caved_in relapsed buckled languished floundered foundered
  cascaded capitulated cheapened curtailed dampened crimped retracted shriveled shrivelled unwound evaporated gave_back gives_back give_back given_back pulled_back pulls_back thinned thins abates faded fades fading cooled cools cooling softening weaken weakens weakening slow slowing worsens deteriorates deflated deflates descended descends nosedives crumbled crumbles melted retrenched shortened dimmed dims depleted drained dented diluted lessening tapering waning shrivels drooped eroding fell fall falls fallen falling declined decline declines declining decreased decrease decreases
  decreasing dropped drop drops dropping shrank shrink shrinks shrunk shrinking contracted contracts contracting
  slid slide slides sliding slipped slips slipping sank sink sinks sunk sinking plunged plunges plunging plummeted plummets
  plummeting tumbled tumbles tumbling slumped slump slumps slumping dipped dips dipping retreated receded eased eases
  easing weakened weakens softened slowed slows slowing dwindled crashed collapsed nosedived cratered tanked skidded
  sagged lowered reduced reduces reducing trimmed slashed pared depreciated devalued deteriorated worsened diminished
  dived dives diving dove nose-dived eroded erodes eroding ebbed waned subsided faltered stumbled shrivelled tapered moderated retraced
  regressed slackened abated lessened decelerated went_backwards goes_backwards drew_by drew_down_by was_off were_off is_off are_off negative_growth_of negative_growth
  down lower lower_by fewer_by less_by cut_by off_by cut_rates_by revised_down`;
const rising = `rose rise rises risen rising grew grow grows grown growing increased increase increases increasing
  added adds adding gained gains gaining climbed climbs climbing jumped jumps jumping soared soars surged surges rocketed leapt advanced advances
  up ahead higher higher_by expanded expands expanding swelled swells strengthened strengthens accelerated edged_up ticked_up
  picked_up went_up goes_up raised_rates_by appreciated improved outperformed rallied rebounded recovered`;
const falls = `fall decline decrease drop reduction contraction slump plunge dip slide cut downturn slowdown
  cutback retreat collapse crash slippage depreciation haircut pullback setback sell-off selloff rout correction erosion dent
  shrinkage downdraft downdraught dive backslide swoon nosedive tumble crunch squeeze retrenchment depletion writedown markdown`;
const rises =
  'rise increase gain growth jump surge climb improvement uptick upturn expansion rally rebound hike';
const losses =
  'loss losses deficit deficits shortfall shortfalls outflow outflows debt overdraft write-down impairment';
const articled = (list: string) =>
  words(list)
    .flatMap((word) => ['a', 'the', 'its', 'annual'].map((article) => `${article}_${word}`))
    .join(' ');
const adjectives = `record staggering whopping massive mere further additional total combined net full cumulative
  reported historic unprecedented impressive remarkable huge whole modest meagre solid hefty astonishing astounding
  club-record national-record course-record sell-out capacity unbeaten career-high career-best season-high season-best all-time eye-watering mind-boggling breathtaking new second-quarter maximum_possible mean median typical`;

const crossing = `topped topping tops surpassed surpasses surpass surpassing exceeded exceeds exceed exceeding crossed crosses
  crossing breached breaches breaching overtook outstripped eclipsed smashed shattered broken_through broke_through`;
/** Verbs that say a mark was crossed, as they stand behind “will” and “to”. */
const crossingBases =
  'top surpass exceed cross breach overtake outstrip eclipse smash shatter hit_and_exceed';
const passingBases = 'pass break clear beat';
const shortBases = 'miss';
const modal = (list: string) =>
  words('will would could may might can should to did does')
    .flatMap((each) => words(list).map((word) => `${each}_${word}`))
    .join(' ');

/** What an infinitive stands behind that did not come about. */
const vain = 'yet_to failed_to fails_to fail_to failing_to unable_to';

const passing = 'passed passes passing broke breaks cleared clears clearing beat beats beating';

/** Words of time and manner that may stand between a verb of change and its number. */
const times = `in on over during for since through last this next the a an its their our past previous preceding following same year month quarter week day
  half decade season period term fiscal financial calendar years months quarters weeks days halves decades seasons earlier ago before first second third fourth fifth sixth
  seventh eighth ninth tenth straight consecutive successive running time year-on-year month-on-month quarter-on-quarter week-on-week year-over-year month-over-month
  quarter-over-quarter day-on-day y-o-y m-o-m q-o-q y/y m/m q/q yoy mom qoq January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday summer winter spring autumn
  back further again overall also still even just on-year seasonally adjusted annualised annualized real nominal underlying cumulative
  combined compounded whole back away once more yesterday today overnight`;
const listed = (list: string) => words(list).join('|');

/** What times and twice are told of: three times as likely, three times the size of. */
const sameAs = `${joined('as', 'many much high large big likely long far fast old heavy tall wide deep strong expensive costly common dense rich small low great good bad productive efficient effective frequent often powerful popular dangerous deadly prevalent numerous valuable hot quick steep severe')} ${joined('the', 'size rate number level amount average price cost value speed length area norm target volume weight total figure global_average national_average regional_average EU_average world_average euro_area_average')}`;

/** Down at and lower at tell where something stands. */
const verbsOfFalling = words(falling)
  .filter((word) => word !== 'down' && word !== 'lower')
  .join(' ');

/** How numbers are read in English. */
export const en: Language = {
  tag: 'en',
  beside: ['zh-CN'],
  numerals: ['english'],
  scales: {
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    K: 1e3,
    million: 1e6,
    mn: 1e6,
    m: 1e6,
    M: 1e6,
    mln: 1e6,
    mil: 1e6,
    mio: 1e6,
    MM: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    B: 1e9,
    bln: 1e9,
    bil: 1e9,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
    tln: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    'lakh crore': 1e12,
    dozen: 12,
  },
  units,
  synonyms,
  counting: 'points point pts',
  before: {
    over: `more_than over above exceeding exceeded exceeds exceed in_excess_of upwards_of upward_of greater_than higher_than
      larger_than bigger_than longer_than older_than better_than just_over slightly_over well_over a_little_over
      comfortably_over far_over slightly_more_than just_more_than
      a_little_more_than far_more_than well_above just_above slightly_above north_of topped topping tops top_out_at_over
      surpassed surpasses surpass surpassing broken_through broke_through breaks_through breaking_through break_through
      burst_through pushed_through powered_through surged_past soared_past climbed_past climbed_above rose_above
      pushed_past sailed_past moved_past went_past gone_past blew_past jumped_past raced_past rocketed_past stormed_past
      crossed crosses crossing breached breaches breaching overtook outstripped eclipsed eclipsing smashed_through beyond
      smashed shattered overshot rising_above grew_past swelled_past leapt_past zoomed_past accelerated_past surpass exceed ${modal(crossingBases)} ${modal(joined(crossingBases, 'the'))} ${crossing} ${joined(crossing, 'the')}
      ${joined(rising, 'past above through beyond')} >`,
    past: `past ${modal(passingBases)} ${modal(joined(passingBases, 'the'))} ${passing} ${joined(passing, 'the')} hurdled vaulted scaled pierced
      cracked hit_and_passed`,
    'at-least': `at_least no_fewer_than no_less_than not_fewer_than not_less_than a_minimum_of minimum_of as_a_minimum ≥ >=`,
    about: `about around roughly approximately approx. approx circa ca. c. some an_estimated estimated estimated_at
      estimated_to_be thought_to_be believed_to_be reckoned_to_be put_at an_approximate in_the_region_of
      in_the_order_of of_the_order_of somewhere_around broadly more_or_less ~ ≈`,
    near: `nearly almost close_to just_under just_below just_short_of just_shy_of approaching nearing slightly_less_than
      a_little_less_than slightly_under a_little_under a_shade_under a_fraction_under not_quite virtually verging_on
      a_touch_under a_touch_below a_hair_under a_hair_below a_whisker_under a_whisker_below little_short_of a_little_short_of slightly_below a_little_below shy_of short_of fractionally_below fractionally_under`,
    below: `${joined(vain, `${passingBases} reach hit attain touch achieve meet`)} ${joined(joined(vain, `${passingBases} reach hit attain touch achieve meet`), 'the')} less_than fewer_than under below lower_than smaller_than shorter_than younger_than beneath underneath
      south_of well_below well_under fell_below falls_below fall_below dropped_below dipped_below dipped_beneath
      slipped_below slid_below sank_below fallen_below fell_short_of falls_short_of fall_short_of far_below far_short_of undershot
      ${joined(falling, 'below beneath under through')} <`,
    short: `${joined('missed misses missing will_miss would_miss could_miss may_miss', 'the its their our')} missed misses missing ${modal(shortBases)} within_a_whisker_of a_whisker_short_of within_touching_distance_of within_a_hair's_breadth_of within_striking_distance_of on_the_brink_of on_the_verge_of on_the_cusp_of`,
    barely:
      'barely scarcely only_just a_whisker_over a_whisker_above a_shade_over a_shade_above a_fraction_over a_fraction_above fractionally_above fractionally_over a_touch_over a_touch_above a_hair_over a_hair_above',
    'at-most': `${joined(joined(vain, crossingBases), 'the')} ${joined(vain, crossingBases)} up_to at_most no_more_than not_more_than no_higher_than no_greater_than no_longer_than not_exceeding
      not_over a_maximum_of maximum_of capped_at limited_to ≤ <=`,
    exactly: 'exactly precisely',
  },
  mid: { over: '-odd', about: '-something -ish ish', from: '+ -plus' },
  after: {
    from: 'and_above or_more or_above and_more and_over or_over or_higher or_better or_longer or_older and_up +',
    about: 'or_so or_thereabouts approximately',
    'at-most': `or_less or_fewer or_below and_below or_under and_under or_lower or_younger at_most at_the_most
      or_people_fewer tops`,
    'at-least': 'at_least at_the_very_least at_a_minimum',
  },
  articles: 'a an some',
  lead: {
    fall: `${falling} ${joined(verbsOfFalling, 'at')} ${joined(falls, 'of was is by')} ${joined(articled(falls), 'of was is by')}`,
    descent: articled(falls),
    rise: `widened widens widening deepened ${rising} ${joined(rises, 'of was is by')} ${joined(articled(rises), 'of was is by')}`,
    loss: 'shaved shaves shave shaving knocked knocks wiped wipes chopped lopped sliced sheared erased erases stripped docked subtracted subtracts deducted deducts ceded cedes surrendered surrenders relinquished relinquishes knocking wiping chopping lopping slicing shearing erasing stripping docking subtracting deducting forfeiting giving_up lost lose loses losing shed sheds shedding cut cuts cutting gave_up gives_up forfeited tightened tightens tightening',
    size: `lagged lags trailed trails underperformed underperforms fell_behind saved saves axed ${losses}
      ${joined(losses, 'of was is at widened_to deepened_to narrowed_to grew_to rose_to fell_to shrank_to swelled_to ballooned_to increased_to decreased_to declined_to doubled_to')} ${joined(articled(losses), 'of was is at')} narrowed narrows narrowing`,
    level: `${joined('down lower off up ahead higher ended closed finished opened settled traded', 'at')} closed_down_at closed_lower_at ended_lower_at ended_down_at finished_lower_at opened_lower_at closed_up_at closed_higher_at ended_higher_at to from into at until towards toward`,
    reach: `got_to gets_to get_to made_it_to matched matches match matching reached reaches reach reaching hit hits hitting touched touches touching touch attained attains attain met
      meets meet achieved achieves achieve achieving totalled totaled totals totalling amounted_to amounts_to amount_to
      came_to comes_to stood_at stands_at equalled equaled equals reached_the climbed_to`,
    plain: `there somewhere anywhere a_total_of as_many_as as_much_as as_high_as as_few_as as_little_as as_low_as only just by an_average_of average
      averaging averaged on_average a_factor_of a_full full fully another an_additional an_extra a_further extra additional further
      record total worth yet been be being have has had is are was were even ever close the_equivalent_of equivalent_to
      equal_to not_only not_just not_merely a_combined a_net net comfortably easily well far slightly a_little
      ranked ranks ranking placed a_median_of a_mean_of a_rate_of a_pace_of an_annual_rate_of an_annualised_rate_of an_annualized_rate_of an_annual_pace_of at_a_rate_of at_a_pace_of at_an_annual_rate_of
      at_an_annualised_rate_of at_an_annualized_rate_of at_an_annual_pace_of a_margin_of a_majority_of a_record_low_of a_record_high_of a_new_low_of a_new_high_of a_record_of an_all-time_high_of an_all-time_low_of a_maximum a_minimum a_lead_of a_score_of a_speed_of a_height_of a_depth_of a_price_of a_value_of a_cost_of a_population_of a_turnout_of a_capacity_of a_share_of a_budget_of a_fine_of a_turnover_of a_revenue_of a_profit_of revenue_of turnover_of profit_of a_weight_of a_distance_of a_term_of a_ceiling_of a_reading_of a_figure_of a_level_of a_rank_of little_changed_at unchanged_at broadly_unchanged_at flat_at steady_at stable_at virtually_unchanged_at a_sum_of sum_of a_ratio_of a_peak_of a_high_of a_low_of a_length_of an_area_of
      expected_to_be set_to_be
      ${words(adjectives)
        .flatMap((word) => [`a_${word}`, `the_${word}`, word])
        .join(' ')}`,
    not: `a_myth_that the_myth_that myth_that no_evidence_that no_proof_that no_sign_that no_suggestion_that no_truth_in no_evidence_of no_proof_of no_sign_of no_record_of denied_that denies_that deny_that denied_there disputed_that rejected_claims_of wrong_that wrongly_claimed falsely_claimed wrongly_claimed_that falsely_claimed_that wrongly_said wrongly_reported falsely_reported wrong_to_say wrong_to_say_that untrue_to_say false_to_say the_wrong_side_of wrong_side_of the_right_side_of right_side_of none nobody no_one no-one all_but dropped_out_of_the fell_out_of_the slipped_out_of_the dropped_out_of fell_out_of slipped_out_of slid_out_of dropped_outside fell_outside outside outside_the missed_out_on yet_to about_to struggled_to struggles_to struggling_to hard_to difficult_to impossible_to unlikely_to not_true_that untrue_that false_that not_the_case_that doubtful_that unlikely_that nowhere_near nowhere_close_to nothing_like far_from not_even_close_to anything_but not cannot never rarely seldom hardly_ever scarcely_ever no_longer failed_to fails_to fail_to failing_to unable_to without nor neither hardly didn't
      doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't couldn't can't shouldn't`,
    part: `twice double triple treble quadruple half_of a_half_of half thrice third_of thirds_of a_quarter_of
      quarter_of quarters_of fifth_of fifths_of tenth_of multiple_of multiples_of`,
    stop: `or_not if_not the_past the_last by_the_past whether_or_not times_in out_of the_top of_the`,
  },
  cuts: `(?<![a-z])(?:(?:${listed(falls)})s?|loss|losses) in (?:(?!to )[a-z'’-]+ ){1,6}?(?:of|was|is|were|reached|totalled)|(?<![a-z])(?:cut|cuts|slash|slashed|trim|trimmed|reduce|reduced|lower|lowered|shrank|curbed) (?:(?!(?:in|of|to|from|at|for|on|into|than|after|over|under|about|around|and|or|by|off|back|down|out|short|through|a|an|only|some|nearly|almost|more|less|up|its?|that|which|was|were|is|are)[ ])[a-z'’-]+(?: |$)|(?:its|the|their|our|his|her) (?=[a-z])){1,4}|(?<![a-z])(?:lose|loses|losing|lost|shed|sheds|shedding) (?:[a-z]+ )?(?:mass|ice|weight|water|value|ground|volume|area|height|speed)|(?<![a-z])(?:cut|cuts|cutting|lower|lowered|lowers|lowering|reduce|reduced|reduces|reducing|trim|trims|trimmed|trimming|slash|slashes|slashed|slashing|shave|shaves|shaved|shaving|ease|eases|eased|easing|scale back|scaled back|undershot|missed|revised down|marked down) (?:(?:[a-z'’-]+ ){1,5}by|(?:(?:its|the|their|key|main|base|bank|benchmark|policy|interest|official|lending|emissions|carbon|methane|energy|output|production|spending|consumption|water|waste|staff|labour|labor|operating|capital|target|range|deposit|repo|cash|prime|funds|federal|reserve|requirement|import|export|income|corporate|fuel) )*(?:rates?|tariffs?|tax|taxes|prices?|fares?|fees|duties|ratio|range|emissions|costs|jobs|spending|consumption|pollution|headcount|workforce|staff|output|production|subsidies|use|waste))`,
  between: { words: `[a-z]+ly|${listed(times)}|(?:1[89]|20)\\d\\d`, sizedBy: 'by' },
  levelEnds: 'to from into',
  behind: {
    plain: `per_decade a_decade each_decade per_century worth late overdue long wide high tall deep thick across apart away heavy strong in_length in_height in_width in_diameter in_depth in_size in_area in_weight in_total in_all in_value above_sea_level below_sea_level above_ground below_ground below_the_surface beneath_the_surface underground underwater offshore over_budget behind_schedule ahead_of_schedule early annual_rate annualised_rate annualized_rate annual_pace yearly_rate old olds of_age ${sameAs}`,
    fall: 'in_the_red into_the_red in_negative_territory into_negative_territory hit_to knock_to blow_to less fewer down off_its off_their less_than fewer_than',
    weak: `poorer worse worse_off quieter drier emptier leaner dimmer calmer tamer duller feebler softer scarcer rarer milder off_the off_prices off_output off_sales off_growth off_GDP off_costs off_revenue off_revenues off_profit off_profits off_earnings off_exports colder cooler younger lighter slower narrower thinner shallower short_of shy_of adrift_of adrift behind south_of lower smaller below beneath cheaper weaker shorter lower_than below_the ${falls}`,
    rise: `longer older taller heavier wider deeper warmer hotter stronger faster more higher larger greater above ahead up ${rises}`,
  },
  goesOn: `(?<=\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)) or (?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?![a-z]))|[-–](?=\\d)| an? (?:dozen|hundred|thousand|million|billion|trillion)(?![a-z])| (?:[a-z]+ )?but (?:one|two|three)(?![a-z])| (?:squared|cubed)(?![a-z])| odd (?=hundred|thousand|million|billion|trillion)|(?<=(?<![a-z\\d.,])(?:one|two|three|four|five|six|seven|eight|nine|[1-9])) (?:[a-z]+ )?(?:in|(?:in|out of|of) every) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|[2-9]|1[02]|[25]0|25|1[0,]*0)(?![a-z\\d]|[.,]\\d| (?:straight |consecutive |successive )?(?:years?|months?|weeks?|days?|hours?|minutes?|seasons?|games?|matches|quarters?|sessions?|decades?|attempts?|outings|starts))|[ -]to[ -]last(?![a-z])| from (?:the )?bottom(?![a-z])| from last(?=$|[.,;:)])|(?<=\\d(?:st|nd|rd|th)|second|third|fourth|fifth) last(?![a-z])`,
  cutBefore:
    '(?:\\d|[a-z]+ty|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|many|several) times(?: more than| as many as| as much as| the)?',
  serial: 'consecutive straight successive full whole calendar solid',
  made: '[a-z]{3,}ed|built|sold|made|born|held|found|won|taken|given|seen|shot|hit|run|sent|paid|bought|grown|flown|driven|drawn|written|known|worn|borne|left',
  during: ` (?:from|over|on|in|during|since|compared with|compared to|versus|against|than)(?: (?:a|the|its|last|this|that|previous|prior|preceding|past|same|first|second|third|fourth|final|three|six|nine|twelve|12))* (?:year|month|quarter|week|day|half|decade|period|season|session|century)s?(?: (?:earlier|ago|before|to date))?| year[- ]on[- ]year| month[- ]on[- ]month| quarter[- ]on[- ]quarter| year[- ]over[- ]year| y/y| yoy| qoq| mom| annually| a year earlier| a year ago| per annum| overall`,
  exchanged: 'to_the against_the to_one to_1 against_one',
  deniedBehind: String.raw`^[^.;!?]{0,30}?\b(?:never (?:happened|materiali[sz]ed|existed|occurred|came about|took place)|proved (?:to be )?(?:wrong|false|untrue|unfounded|incorrect|illusory)|turned out (?:to be )?(?:wrong|false|untrue|unfounded|incorrect)|(?:was|were|is|are) (?:an? )?(?:error|mistake|myth|hoax|typo|misprint|fabrication|false|wrong|untrue|incorrect|fabricated|made up|invented|out of reach))(?![a-z])|^[^.;!?]{0,40}?\b(?:was|were|is|are|has|have|had|did|does|do|could|would|will|can)(?:n't| not| never)(?: yet)?(?: been| be)? (?:reach|met|meet|hit|exceed|pass|attain|achiev|surpass|top)`,
  aged: '(?:aged|age|at the age of|an average age of|a median age of|at age) (?=\\d|[a-z]+ty|[a-z]+teen)',
  told: 'of',
  per: 'per a an for_each for_every each every',
  each: 'EPS per each every apiece average averages averaged averaging mean',
  parts,
  ranks,
  around,
  vague: 'several|a few|many|dozens|scores|hundreds|thousands|millions|billions',
  periodPart: '\\b(early|mid|late)[ -](?:the )?$',
  ahead: {
    negative: 'minus(?![a-z])|negative(?![a-z])',
    positive: 'plus(?![a-z])',
    article: '(?:an?|the|of) (?=[$€£]?\\d)',
    between: 'between(?![a-z])',
    from: 'from(?![a-z])',
  },
  months,
  verbs: {
    form: '[a-z]{3,}ed|out(?!side|right|put)[a-z]+|[a-z]{3,} through|burst|bust|flew|swept|shot|sprang|sprung|swung|swam|strode|struck|ran|rode|drove|threw|tore|crept|leapt|leaped|stole|sped',
    known: `totalled totaled raised added employed produced generated recorded reported earned attracted covered killed
      injured measured averaged numbered received handled served included involved created needed used visited invested
      exported imported installed counted supplied posted logged delivered opened closed launched completed signed
      approved awarded spent sold bought built planted treated tested trained hired surveyed collected donated pledged
      provided processed shipped moved carried transported published registered enrolled licensed weighed lasted
      consumed emitted stored saved required listed held issued published owed booked borrowed loaned financed valued priced
      charged rated scored ranked detected confirmed identified arrested displaced evacuated rescued destroyed damaged
      flooded burned burnt located displayed showed shared gathered hosted welcomed offered contained combined
      estimated expected planned projected forecast pencilled targeted promised budgeted allocated unemployed
      aged distributed harvested caught landed fished mined drilled pumped refined burned manufactured assembled`,
  },
};
