import { expect, it } from 'vitest';
import { contentChanges } from '#shared/session/content-changes';
import type { Session } from '#shared/session/session';
import { agreedContent } from '#shared/session/sign-off';
import { changedSinceSigned, gateReview } from '../report/report-sessions.ts';

type Path = readonly (string | number)[];

/** Every field of a document that holds something, but for ids: texts, numbers, choices, and lists as wholes. */
const fieldsOf = (value: unknown, path: Path = []): readonly Path[] => {
  if (value === null || value === '' || path.at(-1) === 'id') return [];
  if (typeof value !== 'object') return [path];
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    fieldsOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) && value.length > 0 ? [path, ...inner] : inner;
};

const another = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return /^\d{4}-\d\d-\d\d/.test(String(value)) ? `2031-01-02${String(value).slice(10)}` : 'Something else';
};

const withAnother = (document: unknown, [step, ...rest]: Path): unknown => {
  if (step === undefined) return another(document);
  const copy = structuredClone(document) as Record<string | number, unknown>;
  copy[step] = withAnother(copy[step], rest);
  return copy;
};

/** What is no part of what is signed. */
const NOT_SIGNED = /^(version|id|createdAt|look|agenda|rounds|prompts|tags|template|signOff\/revisions)/;

/** Told as a whole, by its moment or title: no command changes a piece of it alone. */
const TOLD_AS_A_WHOLE = /\/agreed\/|^planBaseline\/|^predecessor\//;

it('tells every field of a session when it changes, with what it was and is, or that its entry is gone', () => {
  const session: Session = { ...gateReview(), signOff: changedSinceSigned().signOff };
  const content = agreedContent(session);
  const paths = fieldsOf(session).filter((path) => !NOT_SIGNED.test(path.join('/')));
  expect(paths.length).toBeGreaterThan(600);
  const untold = paths.filter((path) => {
    const { changes } = contentChanges(content, withAnother(session, path) as Session);
    const isClear = changes.every(
      ({ what, from, to }) => from !== null || to !== null || ['added', 'deleted'].includes(what),
    );
    return changes.length === 0 || !(isClear || TOLD_AS_A_WHOLE.test(path.join('/')));
  });
  expect(untold.map((path) => path.join('/'))).toEqual([]);
});
