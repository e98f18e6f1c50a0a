import { table } from '#shared/language/say';
import type { Id } from '#shared/core/ids';
import type { Deliverable } from '#shared/plan/phase';

/**
 * What a person has to do with a deliverable. One person may be accountable and responsible at once ("AR"): in a small
 * team whoever answers for a thing also does it.
 */
export type RaciRole = '' | 'R' | 'A' | 'AR' | 'C' | 'I';

/** The choices in the order in which they are offered. */
export const RACI_ROLES: readonly RaciRole[] = ['R', 'A', 'AR', 'C', 'I', ''];

/** Each choice in words; blank stands for no part in it. */
export const RACI_WORDS: Readonly<Record<RaciRole, string>> = table({
  R: 'Responsible',
  A: 'Accountable',
  AR: 'Accountable and responsible',
  C: 'Consulted',
  I: 'Informed',
  '': 'No part in it',
});

type Shares = Pick<Deliverable, 'accountable' | 'responsible' | 'consulted' | 'informed'>;

/** The part of one person. Where a document names them more than once, the weightiest counts. */
export const raciOf = (item: Shares, person: Id): RaciRole => {
  const isResponsible = item.responsible.includes(person);
  if (item.accountable === person) return isResponsible ? 'AR' : 'A';
  if (isResponsible) return 'R';
  if (item.consulted.includes(person)) return 'C';
  return item.informed.includes(person) ? 'I' : '';
};

const withPerson = (people: readonly Id[], person: Id, isIn: boolean): Id[] => {
  if (!isIn) return people.filter((other) => other !== person);
  return people.includes(person) ? [...people] : [...people, person];
};

/**
 * The deliverable with another part for one person. Exactly one answers for it: whoever is made accountable takes that
 * from the one before, who stays responsible if they were. Taking the last accountable away leaves nobody (rule R9 says so).
 */
export const withRaci = (item: Shares, person: Id, role: RaciRole): Shares => {
  const isAccountable = role === 'A' || role === 'AR';
  const others = item.accountable === person ? '' : item.accountable;
  return {
    accountable: isAccountable ? person : others,
    responsible: withPerson(item.responsible, person, role === 'R' || role === 'AR'),
    consulted: withPerson(item.consulted, person, role === 'C'),
    informed: withPerson(item.informed, person, role === 'I'),
  };
};
