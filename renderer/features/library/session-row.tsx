import { unitIn } from '#shared/core/unit-names';
import { libraryTexts } from '#shared/language/library';
import { uiLocale, useTexts } from '../../components/language.ts';
import { Archive, Pin } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import { FigurePair } from '../../components/figure.tsx';
import { Status } from '../../components/status.tsx';
import { shortTimeOf } from '../../components/time.ts';
import type { FoundPlace } from '../../storage/search.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { FoundLine } from './found-line.tsx';
import { hasNumber, hrefOf, leadFigures, stateOf, titleOf, useWords } from './library-words.ts';
import { LowestMark } from './lowest-mark.tsx';
import { openPlace, placeHref } from './open-place.ts';
import { RowMenuButton } from './row-menu-button.tsx';
import styles from './session-list.module.css';
import { StageMarks } from './stage-marks.tsx';

/** What a row can do. */
export type RowDoings = {
  readonly onMenu: (summary: SessionSummary, button: HTMLElement) => void;
  readonly onToggle: (at: number, isRange: boolean) => void;
  readonly onFocus: (summary: SessionSummary) => void;
};

type RowProps = RowDoings & {
  readonly summary: SessionSummary;
  readonly at: number;
  readonly top: number;
  readonly today: string;
  readonly isMenuOpen: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** Where it was found; undefined while nothing is looked for. */
  readonly place?: FoundPlace | null | undefined;
  readonly isSearch: boolean;
};

const TheNumber = ({ lead }: { readonly lead: SessionSummary['lead'] }) => {
  const t = useTexts(libraryTexts);
  if (!hasNumber(lead)) return <Status kind="idle">{t.noNumber}</Status>;
  return <FigurePair {...leadFigures(lead)} unit={unitIn(lead.unit, uiLocale())} />;
};

const Tags = ({ tags }: { readonly tags: readonly string[] }) =>
  tags.map((tag) => (
    <bdi key={tag} className={styles.tag}>
      {tag}
    </bdi>
  ));

const Marks = ({ summary }: { readonly summary: SessionSummary }) => {
  const t = useTexts(libraryTexts);
  return (
    <>
      {summary.pinnedAt !== null && <Pin className={styles.mark} role="img" aria-label={t.marks.pinned} />}
      {summary.archivedAt !== null && (
        <Archive className={styles.mark} role="img" aria-label={t.marks.archived} />
      )}
    </>
  );
};

/** The title leads into the session: to the stage to go on with, or to the place where something was found. */
const Name = ({ summary, place, isActive }: Pick<RowProps, 'summary' | 'place' | 'isActive'>) => {
  const words = useWords();
  const title = titleOf(summary, words);
  const onClick = (event: MouseEvent): void => {
    // With a key held down the engine opens another window, at the stage.
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openPlace(summary.id, place);
  };
  return (
    <div role="rowheader" className={styles.name}>
      <span className={styles.titleLine}>
        <Marks summary={summary} />
        <a
          href={place ? placeHref(summary.id, place) : hrefOf(summary)}
          className={styles.title}
          title={title}
          dir="auto"
          tabIndex={isActive ? 0 : -1}
          onClick={onClick}
        >
          {title}
        </a>
      </span>
      <span className={styles.client} title={[summary.client, ...summary.tags].join(' · ')}>
        <bdi>{summary.client}</bdi>
        <Tags tags={summary.tags} />
      </span>
    </div>
  );
};

const Tick = ({
  summary,
  at,
  isSelected,
  isActive,
  onToggle,
}: Pick<RowProps, 'summary' | 'at' | 'isSelected' | 'isActive' | 'onToggle'>) => {
  const t = useTexts(libraryTexts);
  return (
    <div role="cell" className={styles.tick}>
      <label className={styles.tickArea}>
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={isActive ? 0 : -1}
          aria-label={t.select.one(titleOf(summary, { t }))}
          onChange={(event) => onToggle(at, (event.nativeEvent as globalThis.MouseEvent).shiftKey)}
        />
      </label>
    </div>
  );
};

/** One session of the list. */
export const Row = memo((props: RowProps) => {
  const { summary, at, top, today, onMenu, isMenuOpen, isSelected, isActive, place, isSearch, onFocus } =
    props;
  const words = useWords();
  const state = stateOf(summary, words);
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={styles.row}
      data-selected={isSelected || undefined}
      style={{ top }}
      onFocus={() => onFocus(summary)}
    >
      <Tick {...props} />
      <Name summary={summary} place={place} isActive={isActive} />
      <div role="cell" className={styles.number}>
        <TheNumber lead={summary.lead} />
      </div>
      <div role="cell" className={styles.stage}>
        <StageMarks summary={summary} />
      </div>
      <div role="cell" className={styles.reasons}>
        <LowestMark summary={summary} />
      </div>
      <div role="cell" className={styles.state}>
        <Status kind={state.kind}>{state.text}</Status>
      </div>
      <div role="cell" className={styles.saved}>
        {shortTimeOf(summary.updatedAt, today)}
      </div>
      <div role="cell" className={styles.menu}>
        <RowMenuButton summary={summary} onMenu={onMenu} isOpen={isMenuOpen} isReachable={isActive} />
      </div>
      {isSearch && (
        <div role="cell" className={styles.foundCell}>
          <FoundLine place={place} />
        </div>
      )}
    </div>
  );
});
Row.displayName = 'Row';
