import { useCallback, useEffect, useState } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import type { Session, Stage } from '#shared/session/session';
import { useActions } from '../components/actions.ts';
import { later } from '../components/later.tsx';
import { focusField } from '../components/focus-field.ts';
import { FieldSettingsProvider } from '../components/fields/field-settings.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import { useCatalogueView } from '../storage/use-catalogue.ts';
import { useSelection } from '../storage/use-selection.ts';
import { keyboardAction } from './app-actions.ts';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { exportOpenSession } from './export-session.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { useFrameWidth } from './frame-width.ts';
import { preloadGoalActions } from './goal-actions.ts';
import { HOST_NOTE } from './host-note.ts';
import { focusMain } from './regions.ts';
import { goTo, routeHref, STAGE_NAMES } from './routes.ts';
import { sessionActions } from './session-actions.ts';
import { SessionBar } from './session-bar.tsx';
import { SessionNotices } from './session-notices.tsx';
import { useSessionView } from './session-view.ts';
import { StageRail } from './stage-rail.tsx';
import { preloadStages, STAGE_SCREENS } from './stages.tsx';
import { useSessionShortcuts } from './session-shortcuts.ts';
import { whenIdle } from './when-idle.ts';

const DetailsDialog = later(async () => (await import('./details-dialog.tsx')).DetailsDialog);
const KeyboardDialog = later(async () => (await import('./keyboard-dialog.tsx')).KeyboardDialog);
const CatalogueDialog = later(
  async () => (await import('../features/catalogue/catalogue-dialog.tsx')).CatalogueDialog,
);
const ExportDialog = later(async () => (await import('../features/report/export-dialog.tsx')).ExportDialog);

/** What lies over the session, one at a time. */
type Overlay = 'details' | 'keyboard' | 'export' | null;

const Overlays = ({ shown, onClose }: { readonly shown: Overlay; readonly onClose: () => void }) => (
  <>
    {shown === 'details' && <DetailsDialog onClose={onClose} />}
    {shown === 'keyboard' && <KeyboardDialog onClose={onClose} />}
    {shown === 'export' && <ExportDialog isOpen onClose={onClose} />}
  </>
);

/** Whether the findings are on show: beside the work unless put away, over it only when asked for. */
const useFindingsPlace = () => {
  const width = useFrameWidth();
  const [isBesideOpen, setBeside] = useState(true);
  const [isOverOpen, setOver] = useState(false);
  const isOverlay = width !== 'wide';
  const isOpen = isOverlay ? isOverOpen : isBesideOpen;
  return { isOverlay, isOpen, set: isOverlay ? setOver : setBeside };
};

const Findings = ({
  place,
  onGoTo,
}: {
  readonly place: ReturnType<typeof useFindingsPlace>;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
}) =>
  place.isOpen && (
    <FindingsPanel
      isOverlay={place.isOverlay}
      onClose={() => place.set(false)}
      onGoTo={(next, path) => {
        if (place.isOverlay) place.set(false);
        onGoTo(next, path);
      }}
    />
  );

const useStageNavigation = (id: Id) =>
  useCallback(
    (next: Stage, path?: FieldPath) => {
      const route = { screen: 'session', id, stage: next } as const;
      // The address, not the stage on show: two keys in a row may come faster than the first is drawn.
      const isThere = window.location.hash === routeHref(route);
      if (!isThere) goTo(route);
      if (path !== undefined) {
        useSelection.getState().reveal(path);
        focusField(path);
      }
      if (path === undefined && !isThere) focusMain();
    },
    [id],
  );

const useTitle = (session: Session, stage: Stage): void => {
  useEffect(() => {
    const title = session.title === '' ? 'Untitled session' : session.title;
    document.title = `${title} · ${STAGE_NAMES[stage]} · Phase One`;
  }, [session.title, stage]);
};

const StageArea = ({
  session,
  stage,
  onGoTo,
  onExport,
}: {
  readonly session: Session;
  readonly stage: Stage;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const Screen = STAGE_SCREENS[stage];
  return (
    <ErrorBoundary
      resetKey={routeHref({ screen: 'session', id: session.id, stage })}
      onExport={() => void exportOpenSession()}
    >
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <SessionNotices />
        <Screen key={stage} onGoTo={onGoTo} onExport={onExport} />
      </main>
    </ErrorBoundary>
  );
};

const preload = (): void => {
  preloadStages();
  preloadGoalActions();
};

const OpenFrame = ({ session, stage }: { readonly session: Session; readonly stage: Stage }) => {
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const findings = useFindingsPlace();
  const isCatalogueOpen = useCatalogueView((state) => state.isOpen);
  const view = useSessionView(session);
  const onGoTo = useStageNavigation(session.id);
  const onExport = useCallback(() => setOverlay('export'), []);
  const toggleFindings = () => findings.set(!findings.isOpen);
  const onDetails = () => setOverlay('details');
  const onKeyboard = () => setOverlay('keyboard');
  useTitle(session, stage);
  useEffect(() => whenIdle(preload), []);
  useSessionShortcuts({ onGoTo, onHelp: onKeyboard, onFindings: toggleFindings });
  const shown = { isOpen: findings.isOpen, onToggle: toggleFindings };
  useActions(
    () => [...sessionActions({ onGoTo, onDetails, onExport, findings: shown }), keyboardAction(onKeyboard)],
    'session',
  );
  return (
    <FieldSettingsProvider
      locale={session.locale}
      currency={session.currency}
      isReadOnly={isReadOnly}
      scope={session.id}
    >
      <div className={styles.frame} data-drawer={(findings.isOpen && !findings.isOverlay) || undefined}>
        <SessionBar
          onDetails={onDetails}
          onKeyboard={onKeyboard}
          onExport={onExport}
          findings={{ count: view.openCount, ...shown }}
        />
        <StageRail
          session={session}
          current={stage}
          statusOf={view.statusOf}
          lead={view.lead}
          hostNote={HOST_NOTE.short}
        />
        <StageArea session={session} stage={stage} onGoTo={onGoTo} onExport={onExport} />
        <Findings place={findings} onGoTo={onGoTo} />
      </div>
      <Overlays shown={overlay} onClose={() => setOverlay(null)} />
      {isCatalogueOpen && (
        <CatalogueDialog onTaken={(id) => onGoTo('measure', `metrics/${id}/baseline/value`)} />
      )}
    </FieldSettingsProvider>
  );
};

/** The frame of an open session: bar, rail, work and findings. */
export const SessionFrame = ({ stage }: { readonly stage: Stage }) => {
  const session = useSessionStore((store) => store.open?.session);
  return session === undefined ? null : <OpenFrame session={session} stage={stage} />;
};
