import type { commitTexts } from '#shared/language/commit';
import type { SignedCount } from '#shared/session/room-signing';
import type { RevisionState } from '#shared/session/sign-off';

type CommitTexts = (typeof commitTexts)['en'];

/** The start of a digest in groups of four, for the eye: "4f2a 91c3 07be 55d2 …". */
export const digestStart = (digest: string, groups = 4): string =>
  `${digest
    .replace(/^sha256:/, '')
    .slice(0, 4 * groups)
    .replaceAll(/(.{4})(?=.)/g, '$1 ')} …`;

/** Who has signed, as the end of a sentence: "2 of 4", "2 of 4 and 1 beside the list". */
export const signedBy = ({ signed, listed, beside }: SignedCount, { signState: t }: CommitTexts): string => {
  if (listed === 0) return t.people(beside);
  return `${t.of(signed, listed)}${beside === 0 ? '' : t.andBeside(beside)}`;
};

/** How far a session is signed, in a sentence. */
export const stateWords = (state: RevisionState, count: SignedCount, t: CommitTexts): string => {
  switch (state.kind) {
    case 'unsigned':
      return t.signState.notSigned;
    case 'signed':
      return t.signState.signed(state.number, signedBy(count, t));
    case 'changed':
      return t.signState.changed(state.number);
  }
};

/** What is still open when somebody signs, in a sentence. */
export const openWords = (musts: number, shoulds: number, { dialog: t }: CommitTexts): string => {
  if (musts === 0 && shoulds === 0) return t.openNothing;
  const what =
    musts === 0
      ? t.openShoulds(shoulds)
      : shoulds === 0
        ? t.openMusts(musts)
        : t.and(t.openMusts(musts), t.openShoulds(shoulds));
  return t.stillOpen(what, musts + shoulds);
};
