import { describe, expect, it } from 'vitest';
import { matchPeople, personNamed } from '../../../renderer/components/fields/match-person.ts';

const people = [
  { id: '1', name: 'Maria Koch', detail: 'Head of Claims' },
  { id: '2', name: 'Jonas Weidt', detail: 'COO' },
  { id: '3', name: 'Łucja Nowák', detail: 'Clerk' },
];

describe('personNamed', () => {
  it('finds a person whatever the case, the accents and the spaces', () => {
    expect(personNamed(people, ' maria  koch ')?.id).toBe('1');
    expect(personNamed(people, 'Łucja Nowak')?.id).toBe('3');
  });

  it('finds nobody by part of a name, and nobody where two share a name', () => {
    expect(personNamed(people, 'Maria')).toBeUndefined();
    expect(
      personNamed([...people, { id: '4', name: 'Maria Koch', detail: 'IT' }], 'Maria Koch'),
    ).toBeUndefined();
  });
});

describe('matchPeople', () => {
  it('looks for every typed word in name and title', () => {
    expect(matchPeople(people, 'koch').map(({ id }) => id)).toEqual(['1']);
    expect(matchPeople(people, 'claims mar').map(({ id }) => id)).toEqual(['1']);
    expect(matchPeople(people, 'o').map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(matchPeople(people, 'nobody')).toEqual([]);
  });
});
