import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { snapshotPlan } from '#shared/plan/plan-baseline';
import type { GanttScale } from '#shared/report/charts/gantt-axis';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { currentSession } from '../../storage/use-session.ts';
import { GanttCompare } from './gantt-compare.tsx';
import styles from './gantt.module.css';

const SCALES: readonly GanttScale[] = ['fit', 'year', 'quarter', 'month', 'week', 'day'];

const keep = (): void => {
  const item = snapshotPlan(currentSession(), { at: clock.now(), by: useSettings.getState().actor });
  edit({ type: 'planBaseline.set', item });
};

/** Keeping the plan, comparing with the one that was kept, and letting that go. */
const KeptPlan = ({ session }: { readonly session: ChartSession }) => {
  const t = useTexts(pathGanttTexts).toolbar;
  const { isReadOnly } = useFieldSettings();
  const [isOpen, setOpen] = useState(false);
  if (session.planBaseline === null) {
    return isReadOnly ? null : (
      <Button size="sm" kind="bare" onPress={keep}>
        {t.keep}
      </Button>
    );
  }
  return (
    <>
      <Button size="sm" kind="bare" onPress={() => setOpen(true)}>
        {t.compare}
      </Button>
      {!isReadOnly && (
        <Button size="sm" kind="bare" onPress={() => edit({ type: 'planBaseline.set', item: null })}>
          {t.letGo}
        </Button>
      )}
      <GanttCompare session={session} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
};

type ToolbarProps = {
  readonly session: ChartSession;
  readonly scale: GanttScale;
  readonly onScale: (scale: GanttScale) => void;
  readonly onZoom: (step: 1 | -1) => void;
};

/** How near the plan is looked at, and the plan that was kept. */
export const GanttToolbar = ({ session, scale, onScale, onZoom }: ToolbarProps) => {
  const t = useTexts(pathGanttTexts).toolbar;
  return (
    <div className={styles.toolbar} role="group" aria-label={t.view}>
      <div className={styles.zoom}>
        <RadioGroup
          aria-label={t.show}
          orientation="horizontal"
          className={styles.scales ?? ''}
          value={scale}
          onChange={(value) => onScale(value as GanttScale)}
        >
          {SCALES.map((value) => (
            <RadioField key={value} value={value} className={styles.scaleField ?? ''}>
              <RadioButton className={styles.scale ?? ''}>{t.scales[value]}</RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
        <IconButton icon={Minus} size="sm" label={t.moreTime} keys="−" onPress={() => onZoom(-1)} />
        <IconButton icon={Plus} size="sm" label={t.lessTime} keys="+" onPress={() => onZoom(1)} />
      </div>
      <div className={styles.zoom}>
        <KeptPlan session={session} />
      </div>
    </div>
  );
};
