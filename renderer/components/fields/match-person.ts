/** A person to choose: the name, and what tells two of the same name apart. */
export type PersonOption = { readonly id: string; readonly name: string; readonly detail: string };

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');

/** The one person of exactly this name, ignoring case, accents and spaces; none when two share it. */
export const personNamed = (people: readonly PersonOption[], name: string): PersonOption | undefined => {
  const found = people.filter((person) => plain(person.name) === plain(name));
  return found.length === 1 ? found[0] : undefined;
};

/** The people in whose name or title every typed word occurs. */
export const matchPeople = (people: readonly PersonOption[], typed: string): readonly PersonOption[] => {
  const words = plain(typed).split(' ');
  return people.filter((person) => {
    const text = plain(`${person.name} ${person.detail}`);
    return words.every((word) => text.includes(word));
  });
};
