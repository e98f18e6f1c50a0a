import { said, say } from '#shared/language/say';
import type { OptionalId } from '#shared/core/ids';
import type { Scene } from '#shared/core/scene';
import { isBlank, isolated } from '#shared/core/text';
import type { Session } from '#shared/session/session';
import type { Block, Cell, Fact, FactsBlock, ReportSection, SceneBlock, TextBlock } from './content.ts';
import { NOT_SAID } from './format.ts';
import { nameOr } from './words.ts';

/** A cell for a text that may be missing. */
export const cellOr = (
  text: string,
  style: 'plain' | 'strong' | 'serif' = 'plain',
  otherwise = said(NOT_SAID),
): Cell => (isBlank(text) ? { text: otherwise, style: 'quiet' } : style === 'plain' ? text : { text, style });

/** A strong cell. */
export const strong = (text: string): Cell => ({ text, style: 'strong' });

/** A fact that must be known; says so when it is not. */
export const fact = (term: string, value: string): Fact =>
  isBlank(value)
    ? { term, value: said(NOT_SAID), missing: true }
    : { term, value: value.trim(), missing: false };

/** A fact that is printed only when it is known. */
export const optionalFact = (term: string, value: string): readonly Fact[] =>
  isBlank(value) ? [] : [fact(term, value)];

/** A list of facts under a title. */
export const facts = (title: string, list: readonly Fact[]): FactsBlock => ({
  kind: 'facts',
  title,
  facts: list,
});

/** A chart under its caption, told in its own words to those who do not see it. */
export const chart = (scene: Scene, caption = ''): SceneBlock => ({
  kind: 'scene',
  scene,
  caption,
  alt: scene.description,
});

/** A paragraph. */
export const paragraph = (voice: TextBlock['voice'], text: string): Block => ({
  kind: 'text',
  voice,
  text: text.trim(),
});

/** A paragraph, or nothing for a blank text. */
export const optionalParagraph = (voice: TextBlock['voice'], text: string): readonly Block[] =>
  isBlank(text) ? [] : [paragraph(voice, text)];

/**
 * A person's name, as it is set into a sentence; empty for nobody, words for somebody without a name. One that runs from
 * right to left is kept apart, so that words and figures around it stay in their order.
 */
export const personName = (session: Session, id: OptionalId): string => {
  const person = session.participants.find((participant) => participant.id === id);
  if (person === undefined) return '';
  return isBlank(person.name) ? say`a person without a name` : isolated(person.name.trim());
};

/** A person with title: "Maria Koch, Head of Claims". */
export const personText = (session: Session, id: OptionalId): string => {
  const person = session.participants.find((participant) => participant.id === id);
  return person === undefined || isBlank(person.title)
    ? personName(session, id)
    : `${personName(session, id)}, ${isolated(person.title.trim())}`;
};

/** A phase's name by its id; empty for none. */
export const phaseName = ({ phases }: Session, id: string): string => {
  const phase = phases.find((candidate) => candidate.id === id);
  return phase === undefined ? '' : nameOr(phase, say`Phase without a name`);
};

/** A section without its number, which the chapter gives. */
export type Draft = Omit<ReportSection, 'number'>;
