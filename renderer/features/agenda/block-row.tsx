import { ChevronDown, ChevronUp, GripVertical, Lock, Play, RotateCcw, Scissors } from 'lucide-react';
import { memo, useState } from 'react';
import type { AgendaBlock } from '#shared/agenda/agenda';
import type { BlockState } from '#shared/agenda/schedule';
import type { Id } from '#shared/core/ids';
import { type OptionalStage, STAGES } from '#shared/core/stage';
import { agendaTexts } from '#shared/language/agenda';
import { termsTexts } from '#shared/language/terms';
import { Row } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { MenuButton, type MenuEntry } from '../../components/menu.tsx';
import { Status } from '../../components/status.tsx';
import { edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';
import { begin, moveStep, removeBlock } from './agenda-steps.ts';
import { BlockDetails, type Change } from './block-details.tsx';
import styles from './agenda.module.css';
import { MinutesField } from './minutes-field.tsx';

/** What a row shows besides the block itself, as plain values: it is rendered anew only when one of them changes. */
export type RowFacts = {
  /** "10:15", "+0:15" while nothing says when the day begins, or empty. */
  readonly start: string;
  readonly state: BlockState;
  /** Whole minutes that it took; null while it has not run. */
  readonly took: number | null;
  readonly overlap: number;
  readonly gap: number;
};

type RowProps = RowFacts & {
  readonly id: Id;
  readonly number: number;
  readonly onMoved: (told: string) => void;
};

const Start = ({ start, block }: Pick<RowFacts, 'start'> & { readonly block: AgendaBlock }) => {
  const t = useTexts(agendaTexts);
  return (
    <span className={styles.start}>
      {start}
      {block.startsAt !== '' && (
        <span title={t.locked(block.startsAt)}>
          <Lock aria-hidden size={12} />
          <span className={styles.hidden}>{t.locked(block.startsAt)}</span>
        </span>
      )}
    </span>
  );
};

const State = ({ state, took, planned }: Pick<RowFacts, 'state' | 'took'> & Pick<AgendaBlock, 'planned'>) => {
  const t = useTexts(agendaTexts);
  if (state === 'now') return <Status kind="now">{t.states.now}</Status>;
  if (state === 'done')
    return <Status kind="ok">{took === null ? t.states.done : t.took(planned, took)}</Status>;
  if (state === 'dropped') return <Status kind="idle">{t.states.dropped}</Status>;
  return state === 'passed' ? <Status kind="idle">{t.states.passed}</Status> : null;
};

const LockWords = ({ overlap, gap }: Pick<RowFacts, 'overlap' | 'gap'>) => {
  const t = useTexts(agendaTexts);
  if (overlap === 0 && gap === 0) return null;
  return (
    <p className={styles.lockWords}>
      {overlap > 0 ? (
        <Status kind="warn">{t.overlaps(overlap)}</Status>
      ) : (
        <Status kind="idle">{t.gap(gap)}</Status>
      )}
    </p>
  );
};

const Grip = ({ state }: Pick<RowFacts, 'state'>) => {
  const t = useTexts(agendaTexts);
  return (
    <span className={styles.grip} data-grip title={t.moveHint} data-state={state}>
      <GripVertical aria-hidden size={14} />
    </span>
  );
};

const entriesOf = (
  block: AgendaBlock,
  { state, onMoved }: Pick<RowProps, 'state' | 'onMoved'>,
  change: Change,
  t: (typeof agendaTexts)['en'],
): readonly MenuEntry[] => {
  const { id, isDropped } = block;
  const hasRun = state === 'now' || state === 'done';
  return [
    {
      id: 'begin',
      label: t.beginHere,
      icon: Play,
      isDisabled: state === 'now',
      onAction: () => begin(block),
    },
    {
      id: 'drop',
      label: isDropped ? t.takeIn : t.leaveOut,
      icon: isDropped ? RotateCcw : Scissors,
      isDisabled: hasRun,
      onAction: () => change({ isDropped: !isDropped }),
    },
    { id: 'up', label: t.moveUp, icon: ChevronUp, onAction: () => onMoved(moveStep(id, -1)) },
    { id: 'down', label: t.moveDown, icon: ChevronDown, onAction: () => onMoved(moveStep(id, 1)) },
  ];
};

type FieldsProps = { readonly block: AgendaBlock; readonly which: string; readonly change: Change };

const StageField = ({ block, which, change }: FieldsProps) => {
  const t = useTexts(agendaTexts).fields;
  const { stages } = useTexts(termsTexts);
  const options: readonly { value: OptionalStage; label: string }[] = [
    { value: '', label: t.noStage },
    ...STAGES.map((stage) => ({ value: stage, label: stages[stage] })),
  ];
  return (
    <SelectField
      label={t.stage(which)}
      isLabelHidden
      size="cell"
      placeholder={t.noStage}
      options={options}
      value={block.stage}
      path={`agenda/blocks/${block.id}/stage`}
      onChange={(stage) => change({ stage })}
    />
  );
};

const Fields = ({ block, which, change }: FieldsProps) => {
  const t = useTexts(agendaTexts).fields;
  const path = `agenda/blocks/${block.id}`;
  return (
    <>
      <TextField
        label={t.title(which)}
        isLabelHidden
        size="cell"
        voice="strong"
        placeholder={t.titleHint}
        value={block.title}
        path={`${path}/title`}
        onChange={(title) => change({ title })}
      />
      <MinutesField
        label={t.minutes(which)}
        isLabelHidden
        size="cell"
        value={block.minutes}
        path={`${path}/minutes`}
        onChange={(minutes) => change({ minutes })}
      />
      <StageField block={block} which={which} change={change} />
      <div className={styles.method}>
        <TextAreaField
          label={t.method(which)}
          isLabelHidden
          size="cell"
          rows={1}
          placeholder={t.methodHint}
          value={block.method}
          onChange={(method) => change({ method })}
        />
      </div>
    </>
  );
};

/** One block in the table. */
export const BlockRow = memo(({ id, number, onMoved, ...facts }: RowProps) => {
  const t = useTexts(agendaTexts);
  const [isOpen, setOpen] = useState(false);
  const block = useSession((session) => session.agenda.blocks.find((known) => known.id === id));
  if (!block) return null;
  const which = t.blockOf(number);
  const change: Change = (changes) => edit({ type: 'agendaBlock.update', id, changes });
  return (
    <Row
      id={id}
      name={which}
      onDelete={() => removeBlock(block)}
      below={
        <>
          <LockWords overlap={facts.overlap} gap={facts.gap} />
          {isOpen && <BlockDetails block={block} change={change} />}
        </>
      }
    >
      <Grip state={facts.state} />
      <Start start={facts.start} block={block} />
      <Fields block={block} which={which} change={change} />
      <span className={styles.state}>
        <State state={facts.state} took={facts.took} planned={block.planned} />
      </span>
      <MenuButton
        label={t.more(which)}
        items={entriesOf(block, { state: facts.state, onMoved }, change, t)}
      />
      <IconButton
        icon={isOpen ? ChevronUp : ChevronDown}
        size="sm"
        label={t.details(which)}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
    </Row>
  );
});
BlockRow.displayName = 'BlockRow';
