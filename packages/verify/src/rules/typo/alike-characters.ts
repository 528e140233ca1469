/** What each character looks or sounds like. A character may stand in several groups. */
export function alikeCharacters(confusables: readonly string[]): Map<string, readonly string[]> {
  const alike = new Map<string, string[]>()
  for (const group of confusables)
    for (const character of group) {
      const others = alike.get(character) ?? []
      others.push(...[...group].filter((other) => other !== character && !others.includes(other)))
      alike.set(character, others)
    }
  return alike
}
