import { expect, it } from 'vitest';
import {
  dataSourceTitle,
  integrationTitle,
  personalDataWords,
  qualityWords,
  usedInWords,
} from '#shared/readiness/words';

it('names a source by its name, else its system, else by what it is', () => {
  expect(dataSourceTitle({ name: ' Scans ', system: 'Archive' })).toBe('Scans');
  expect(dataSourceTitle({ name: ' ', system: 'Archive' })).toBe('Archive');
  expect(dataSourceTitle({ name: '', system: '' })).toBe('Data source without a name');
  expect(integrationTitle({ system: '' })).toBe('Integration without a name');
});

it('writes the quality as the locale does, and nothing where there is none', () => {
  expect(qualityWords({ quality: 96.5 }, 'en-GB')).toBe('96.5%');
  expect(qualityWords({ quality: 96.5 }, 'de-CH')).toBe('96.5%');
  expect(qualityWords({ quality: 0 }, 'de-DE')).toBe('0\u00a0%');
  expect(qualityWords({ quality: null }, 'en-GB')).toBe('');
});

it('says of personal data on what they rest, or that nobody said', () => {
  expect(personalDataWords({ personalData: '', lawfulBasis: 'consent' })).toBe('');
  expect(personalDataWords({ personalData: 'none', lawfulBasis: '' })).toBe('No personal data');
  expect(personalDataWords({ personalData: 'personal', lawfulBasis: '' })).toBe(
    'Personal data, no lawful basis yet',
  );
  expect(personalDataWords({ personalData: 'special', lawfulBasis: 'public-task' })).toBe(
    'Special categories, public task',
  );
});

it('lists the stations in their order, whatever the order they were ticked in', () => {
  expect(usedInWords({ usedIn: ['pilot', 'poc'] })).toBe('Proof of concept, Pilot');
  expect(usedInWords({ usedIn: [] })).toBe('');
});
