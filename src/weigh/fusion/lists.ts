/**
 * Lists of names, as values: "ann lee; bo chan". A list says less than another when every name of it stands in the other, in
 * the same order, perhaps shortened there to a family name or an initial: it left something out, which is less of a fault than
 * saying something else.
 */

/** The names of a list. */
export function namesOf(value: string): string[] {
  return value
    .split(/[;|]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
}

/**
 * Whether a list of names leaves out names, or parts of names, of another list and says nothing else.
 *
 * @example
 * saysLess('ann lee', 'ann lee; bo chan') // true
 * saysLess('a lee; chan', 'ann lee; bo chan') // true
 * saysLess('ann lee; cy fox', 'ann lee; bo chan') // false
 */
export function saysLess(less: string, more: string): boolean {
  if (less === more) return false
  const rest = namesOf(more)
  let at = 0
  for (const name of namesOf(less)) {
    while (at < rest.length && !shortens(name, rest[at]!)) at++
    if (at === rest.length) return false
    at++
  }
  return true
}

/** Whether a name is the other one, its last word alone, or has the beginning of its first word and its last word. */
function shortens(short: string, long: string): boolean {
  if (short === long) return true
  const some = short.split(' ')
  const all = long.split(' ')
  if (some.at(-1) !== all.at(-1)) return false
  return some.length === 1 || (some.length <= all.length && all[0]!.startsWith(some[0]!))
}
