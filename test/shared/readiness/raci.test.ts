import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { type Deliverable, emptyDeliverable } from '#shared/plan/phase';
import { RACI_ROLES, raciOf, withRaci } from '#shared/readiness/raci';

const [koch, nair, weidt] = [asId('koch'), asId('nair'), asId('weidt')];
const item: Deliverable = {
  ...emptyDeliverable(asId('d'), 'Runbook'),
  accountable: koch,
  responsible: [nair],
  consulted: [weidt],
};

describe('the part of a person', () => {
  it('is the weightiest that the document names', () => {
    expect([koch, nair, weidt, asId('other')].map((person) => raciOf(item, person))).toEqual([
      'A',
      'R',
      'C',
      '',
    ]);
    expect(raciOf({ ...item, responsible: [koch] }, koch)).toBe('AR');
    expect(raciOf({ ...item, informed: [nair] }, nair)).toBe('R');
    expect(raciOf({ ...item, consulted: [], informed: [weidt] }, weidt)).toBe('I');
  });
});

describe('another part', () => {
  it('takes the accountability from the one before, who stays responsible if they were', () => {
    const next = withRaci({ ...item, responsible: [koch, nair] }, nair, 'A');
    expect(next).toEqual({ accountable: nair, responsible: [koch], consulted: [weidt], informed: [] });
    expect(raciOf(next, koch)).toBe('R');
  });

  it('leaves the others as they are', () => {
    expect(withRaci(item, nair, 'I')).toEqual({
      accountable: koch,
      responsible: [],
      consulted: [weidt],
      informed: [nair],
    });
  });

  it('leaves nobody accountable when the last one steps back', () => {
    expect(withRaci(item, koch, '').accountable).toBe('');
  });

  it('is the part that is read afterwards, of one accountable at most, and nobody stands in a list twice', () => {
    const people = ['a', 'b', 'c', 'd'].map(asId);
    const step = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...RACI_ROLES));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        let now: Deliverable = emptyDeliverable(asId('d'));
        const expected = new Map<Id, string>();
        for (const [person, role] of steps) {
          if (role.startsWith('A')) {
            for (const [other, part] of expected) expected.set(other, part.replace('A', ''));
          }
          expected.set(person, role);
          now = { ...now, ...withRaci(now, person, role) };
        }
        for (const person of people) expect(raciOf(now, person)).toBe(expected.get(person) ?? '');
        const lists = [...now.responsible, ...now.consulted, ...now.informed];
        expect(new Set(lists).size).toBe(lists.length);
      }),
    );
  });
});
