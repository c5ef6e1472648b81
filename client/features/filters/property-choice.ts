/** A choice among a kind's properties, as a list of words has it. */

/** What was guessed: a value that no property's name can take, since each of those gets a mark before it. */
export const GUESSED = ''

export const marked = (property: string | undefined): string => (property === undefined ? GUESSED : `.${property}`)
export const unmarked = (value: string): string | undefined => (value === GUESSED ? undefined : value.slice(1))

/** Properties to choose from. One that was chosen is among them, though nothing on the canvas has it. */
export const propertyOptions = (
  properties: readonly string[],
  chosen: string | undefined,
): { value: string; word: string }[] =>
  (chosen === undefined || properties.includes(chosen) ? properties : [...properties, chosen]).map((property) => ({
    value: marked(property),
    word: property,
  }))

/** Names of the properties that any of them has, in order. @param fits only those with a value that fits */
export const propertyNames = (
  all: readonly Readonly<Record<string, unknown>>[],
  fits: (value: unknown) => boolean = () => true,
): string[] =>
  [
    ...new Set(
      all.flatMap((each) =>
        Object.entries(each)
          .filter(([, value]) => fits(value))
          .map(([name]) => name),
      ),
    ),
  ].sort()
