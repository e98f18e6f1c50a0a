/** The name of a person of the session; blank while there is none. */
export const nameIn = (
  people: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string => people.find((person) => person.id === id)?.name ?? '';
