import { type Session, type Stage, stageSchema } from '#shared/session/session';
import type { SessionText } from './search-texts.ts';

/** What belongs to the workshop as a whole and not to a stage. */
export type Room = 'agenda' | 'rounds';

/** The stage at which each part of the document is worked on, by the first step of its path. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  goal: 'frame',
  participants: 'frame',
  assumptions: 'frame',
  metrics: 'measure',
  catalogue: 'measure',
  dataSources: 'readiness',
  integrations: 'readiness',
  phases: 'path',
  risks: 'path',
  calendar: 'path',
  decisions: 'commit',
  parkingLot: 'commit',
  acceptedFindings: 'commit',
  signOff: 'commit',
  look: 'commit',
  actions: 'commit',
  quotes: 'commit',
  predecessor: 'commit',
};

/** What a gate review judges is worked on there, where the session is one. */
const isJudged = ({ kind, field }: SessionText): boolean => kind === 'actuals' || field === 'gateReason';

/** The stage of a prompt is that at which it is asked. */
const stageOfPrompt = (id: string | undefined, { prompts }: Session): Stage =>
  stageSchema.safeParse(prompts.find((prompt) => prompt.id === id)?.stage).data ?? 'frame';

/** Where the program shows a text of a session: at which stage, or in which of its rooms. */
export const stageOfText = (
  text: SessionText,
  session: Session,
): { readonly stage: Stage; readonly room: Room | null } => {
  const [part = '', id] = text.path.split('/');
  if (part === 'agenda' || part === 'rounds') return { stage: 'frame', room: part };
  if (part === 'prompts') return { stage: stageOfPrompt(id, session), room: null };
  if (isJudged(text) && session.review !== null) return { stage: 'review', room: null };
  if (text.kind === 'deliverables') return { stage: 'readiness', room: null };
  return { stage: STAGE_OF[part] ?? 'frame', room: null };
};
