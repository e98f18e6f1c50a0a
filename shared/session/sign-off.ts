import { utf8 } from '#shared/core/bytes';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256Hex } from '#shared/core/digest';
import { sameJson } from '#shared/core/same-json';
import { version5 } from './added-in-version-5.ts';
import type { Session } from './session.ts';
import type { SignedRevision } from './signed-revision.ts';

/**
 * The part of a session that is signed, as canonical JSON: everything that was said and agreed, with the sentence and those
 * who are to sign. Left out are the name of the copy (its id and when it was begun), how the report looks, the signatures
 * themselves, and how the workshop went about it: agenda, silent rounds, prompts, tags, template.
 */
export const agreedContent = (session: Session): string => canonicalJson(agreedPart(session));

/** The parts of a session that are no part of what is signed. */
export const NOT_SIGNED: readonly (keyof Session)[] = [
  ...(['id', 'createdAt', 'look'] as const),
  ...(['agenda', 'rounds', 'prompts', 'tags', 'template'] as const),
];

const withoutAside = (document: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(document).filter(([part]) => !NOT_SIGNED.some((aside) => aside === part)),
  );

const agreedPart = (session: Session): unknown => {
  const { statement, signatories } = session.signOff;
  return withoutAside({ ...session, signOff: { statement, signatories } });
};

/** The digest of a signed content: SHA-256 (FIPS 180-4) over its UTF-8 bytes, written `sha256:<64 hex digits>`. */
export const contentDigest = (content: string): string => `sha256:${sha256Hex(utf8(content))}`;

/**
 * How far a session is signed in the room. `signed`: the content is that of the last revision; `changed`: something is
 * different since. `number` counts the revisions from 1.
 */
export type RevisionState =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'signed' | 'changed'; readonly revision: SignedRevision; readonly number: number };

const states = new WeakMap<Session, RevisionState>();

/** A content of version 4 as it would have been signed with version 5. */
const broughtUp = (content: unknown): unknown => {
  const document = version5.upgradeDocument(content);
  if (document === content || typeof document !== 'object') return content;
  return withoutAside({ ...document });
};

/**
 * A signed content as data, in the words of today's document version; null where it is no JSON, which a file from
 * elsewhere may hold.
 */
export const parseContent = (content: string): unknown => {
  try {
    return broughtUp(JSON.parse(content));
  } catch {
    return null;
  }
};

const contents = new WeakMap<SignedRevision, unknown>();

/** The content of a revision as data. A revision never changes: its content is read once. @see parseContent */
export const signedContent = (revision: SignedRevision): unknown => {
  if (!contents.has(revision)) contents.set(revision, parseContent(revision.content));
  return contents.get(revision);
};

/** @see RevisionState. Counted once for each state of the document. */
export const revisionState = (session: Session): RevisionState => {
  const { revisions } = session.signOff;
  const revision = revisions.at(-1);
  if (!revision) return { kind: 'unsigned' };
  const known = states.get(session);
  if (known) return known;
  const kind = sameJson(agreedPart(session), signedContent(revision)) ? 'signed' : 'changed';
  const state: RevisionState = { kind, revision, number: revisions.length };
  states.set(session, state);
  return state;
};

/** The first revision whose digest is not that of its content; null when all agree. */
export const falseRevision = ({ signOff }: Session): SignedRevision | null =>
  signOff.revisions.find(({ content, digest }) => contentDigest(content) !== digest) ?? null;
