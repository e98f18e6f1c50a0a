import { describe, expect, it } from 'vitest';
import { countedUnit } from '#shared/core/unit-text';

describe('what a count is of', () => {
  it.each([
    [377, 'appointment', 'appointments'],
    [0.5, 'case', 'cases'],
    [2, 'query', 'queries'],
    [2, 'batch', 'batches'],
    [2, 'survey', 'surveys'],
    [2, 'hour', 'hours'],
    [2, 'unit', 'units'],
  ])('%d %s: %s', (count, unit, counted) => {
    expect(countedUnit(count, unit)).toBe(counted);
  });

  it.each(['appointment', 'hour', 'unit'])('stays one for exactly 1: %s', (unit) => {
    expect(countedUnit(1, unit)).toBe(unit);
    expect(countedUnit(-1, unit)).toBe(unit);
  });

  it.each([
    ...['appointments', 'missed appointment', 'h', 'min', 'kWh', 'kg', 'EUR', 'FTE', '%', 'Termin', 'Fälle'],
    ...['people', 'staff', '', 'x'.repeat(300), '\u202Eappointment', 'a day', 'hours'],
  ])('leaves anything else as it was typed: %s', (unit) => {
    expect(countedUnit(377, unit)).toBe(unit);
  });
});
