import { say } from '#shared/language/say';
import type { ReportChapter, ReportContent, ReportSection } from '#shared/report/content';

/** What becomes of one text of the report; `place` says where it stands, in words. */
export type TextChange = (text: string, place: string) => string;

/** Entries of the content that are never drawn: names for the program, and what only other programs read. */
const NOT_DRAWN: readonly string[] = ['kind', 'id', 'target', 'description', 'alt'];

/** The same value with every text in it changed; what holds no text (figures, bytes) stays as it is. */
export const changeAll = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => changeAll(entry, change)) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const changed: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    changed[key] = NOT_DRAWN.includes(key) ? entry : changeAll(entry as unknown, change);
  }
  return changed as T;
};

const changeSection = (section: ReportSection, place: string, change: TextChange): ReportSection =>
  changeAll(section, (text) => change(text, place));

/** "chapter Measure, section 2.1 Intake time". */
const sectionPlace = ({ title }: ReportChapter, section: ReportSection): string =>
  say`chapter ${title}, section ${`${section.number} ${section.title}`.trim()}`;

/**
 * The content of a report with every text that is drawn changed, those of its charts included. The one way in which
 * texts are prepared: what is checked before an export is by construction what is drawn.
 */
export const changeText = (content: ReportContent, change: TextChange): ReportContent => {
  const { locale, document, look, head, foot, cover, summary, chapters, ...rest } = content;
  return {
    ...changeAll(rest, (text) => change(text, say`the report`)),
    locale,
    document,
    look: { ...look, confidentiality: change(look.confidentiality, say`the confidentiality line`) },
    head: change(head, say`the head of each page`),
    foot: change(foot, say`the foot of each page`),
    cover: changeAll(cover, (text) => change(text, say`the cover`)),
    summary: changeSection(summary, say`the page “${summary.title}”`, change),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      title: change(chapter.title, say`chapter ${chapter.title}`),
      sections: chapter.sections.map((section) =>
        changeSection(section, sectionPlace(chapter, section), change),
      ),
    })),
  };
};
