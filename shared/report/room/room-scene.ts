import type { SceneColor, SceneText } from '#shared/core/scene';
import { label } from '../charts/marks.ts';
import type { TextLook } from '../charts/text-width.ts';

/** The width of what is drawn for the room, in units: pixels of a screen of 1440 by 900. */
export const ROOM_WIDTH = 1264;

/** The smallest text that is read from the back of a room, in the same units. */
export const LEAST_TEXT = 28;

/** How texts of the room's charts are set: names and figures alike. */
export const ROOM_LOOK: TextLook = { size: LEAST_TEXT, weight: 600, family: 'sans' };

/** One line of text in a chart of the room. */
export const roomLabel = (
  at: readonly [number, number],
  text: string,
  { anchor = 'start', color = 'ink' }: { anchor?: SceneText['anchor']; color?: SceneColor } = {},
): SceneText => label(at, text, { size: ROOM_LOOK.size, weight: ROOM_LOOK.weight, anchor, color });
