/**
 * Two pages with nothing but a chart of 500 tasks: `#product` the one of the product, else the plain way to the same
 * picture, the whole scene computed and drawn anew at every scroll and every day dragged.
 */
import { type PointerEvent, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { addDays, asDate } from '#shared/core/dates';
import { ganttScene } from '#shared/report/charts/gantt-scene';
import type { Session } from '#shared/session/session';
import { Gantt } from '../../../renderer/features/path/gantt.tsx';
import { useSessionStore } from '../../../renderer/storage/session-store.ts';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/reset.css';
import { SceneView } from '../../../renderer/components/scene-view.tsx';
import { longPlan } from '../../support/long-plan.ts';
import { claimsIntake } from '../../support/samples/claims-intake.ts';

const PLAN = longPlan(claimsIntake.session, 500);
const TODAY = asDate('2026-11-23');
const PER_DAY = 4;

const movedBy = (days: number): Session => ({
  ...PLAN,
  phases: PLAN.phases.map((phase, at) =>
    at > 0
      ? phase
      : {
          ...phase,
          tasks: phase.tasks.map((task, place) =>
            place > 0 ? task : { ...task, start: addDays(asDate('2026-11-02'), Math.max(0, days)) },
          ),
        },
  ),
});

const Rival = () => {
  const [days, setDays] = useState(0);
  const [, setScrolled] = useState(0);
  const start = useRef<number | null>(null);
  const scene = ganttScene({
    session: movedBy(days),
    today: TODAY,
    width: 852,
    locale: 'en-GB',
    maxHeight: Infinity,
  });
  const onMove = (event: PointerEvent): void => {
    if (start.current !== null) setDays(Math.round((event.clientX - start.current) / PER_DAY));
  };
  return (
    <div
      id="scroller"
      style={{ height: 700, width: 880, overflow: 'auto' }}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      onPointerDown={(event) => (start.current = event.clientX)}
      onPointerMove={onMove}
      onPointerUp={() => (start.current = null)}
    >
      <SceneView scene={scene} />
    </div>
  );
};

const Product = () => {
  useSessionStore.setState({ open: { session: PLAN } as never });
  return (
    <div style={{ width: 852 }}>
      <Gantt />
    </div>
  );
};

const root = document.getElementById('root');
if (root) createRoot(root).render(location.hash === '#product' ? <Product /> : <Rival />);
