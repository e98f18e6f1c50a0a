import { useShallow } from 'zustand/react/shallow';
import { type RevisionState, revisionState } from '#shared/session/sign-off';
import { type Findings, useFindingsPart } from './use-findings.ts';

const UNSIGNED: RevisionState = { kind: 'unsigned' };

const stateOf = ({ session }: Findings): RevisionState => (session ? revisionState(session) : UNSIGNED);

/**
 * How far the open session is signed, a moment behind the typing like the findings: comparing with what was signed never
 * holds a keystroke up. Renders anew only when the state changes.
 */
export const useRevisionState = (): RevisionState => useFindingsPart(useShallow(stateOf));
