/** The names of rows that hold what the others add up to, as tables have them; other names are not known as totals. */
const totals =
  /^(?:合\s*计|总\s*计|总\s*数|总\s*额|共\s*计|小\s*计|累\s*计|汇\s*总|全\s*部|全\s*体|全\s*国|全\s*省|全\s*市|全\s*区|全\s*县|全\s*球|世\s*界|total|grand total|sub-?totals?|totals|sums?|all|overall|world|wld|national|insgesamt|gesamt|summe|ensemble|totaux|eu-?2[78](?:_2020)?)$/i;

/** Whether a row of this name holds what the others add up to: 合计, Total. */
export function isTotalName(name: string): boolean {
  return totals.test(name.trim());
}
