import { FileInput } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Id } from '#shared/core/ids';
import type { PlainError } from '#shared/core/result';
import type { Phase } from '#shared/plan/phase';
import { interchangeTexts } from '#shared/language/interchange';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import styles from './interchange.module.css';

const ListArea = ({ list, onList }: { readonly list: string; readonly onList: (list: string) => void }) => {
  const t = useTexts(interchangeTexts).listIntake;
  const area = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  useEffect(() => area.current?.focus(), []);
  return (
    <>
      <textarea
        ref={area}
        className={styles.area}
        rows={9}
        aria-label={t.label}
        aria-describedby={hintId}
        placeholder={t.hint}
        spellCheck={false}
        value={list}
        onChange={(event) => onList(event.currentTarget.value)}
      />
      <p id={hintId} className={styles.quiet}>
        {t.explained}
      </p>
    </>
  );
};

/** Asks for a list of tasks: pasted, typed or opened, and into which phase lines go that name none. */
export const ListIntake = ({
  list,
  problem,
  phases,
  into,
  onList,
  onInto,
  onOpen,
}: {
  readonly list: string;
  readonly problem: PlainError | null;
  readonly phases: readonly Phase[];
  readonly into: Id | '';
  readonly onList: (list: string) => void;
  readonly onInto: (phase: Id) => void;
  readonly onOpen: () => void;
}) => {
  const t = useTexts(interchangeTexts).listIntake;
  return (
    <div className={styles.intake}>
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
      <ListArea list={list} onList={onList} />
      <div className={styles.row}>
        <Button icon={FileInput} onPress={onOpen}>
          {t.openFile}
        </Button>
        <div className={styles.into}>
          <SelectField
            label={t.into}
            value={into}
            onChange={(id) => {
              if (id !== '') onInto(id);
            }}
            options={phases.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      </div>
    </div>
  );
};
