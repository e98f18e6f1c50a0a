import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { PRODUCT } from '#shared/core/product';
import type { Id } from '#shared/core/ids';
import type { Session, Stage } from '#shared/session/session';
import { programTexts } from '#shared/language/program';
import { termsTexts } from '#shared/language/terms';
import { useTexts } from '../components/language.ts';
import { useActions } from '../components/actions.ts';
import { KeysHeld } from '../components/keys/held-keys.ts';
import { later } from '../components/later.tsx';
import { focusField } from '../components/focus-field.ts';
import { FieldSettingsProvider } from '../components/fields/field-settings.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import { useCatalogueView } from '../storage/use-catalogue.ts';
import { useExchange } from '../storage/use-exchange.ts';
import { useSelection } from '../storage/use-selection.ts';
import { CaptureAwaited } from '../features/capture/capture-awaited.tsx';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { exportOpenSession } from './export-session.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { useFrameWidth } from './frame-width.ts';
import { preloadGoalActions } from './goal-actions.ts';
import { useHostNote } from './host-note.ts';
import { arrive, focusMain } from './regions.ts';
import { ROOM_SCREENS } from './rooms.tsx';
import { goTo, type Room, routeHref } from './routes.ts';
import { frameActions, sessionActions } from './session-actions.ts';
import { SessionBar } from './session-bar.tsx';
import { SessionNotices } from './session-notices.tsx';
import { useSessionView } from './session-view.ts';
import { StageRail } from './stage-rail.tsx';
import { preloadStages, STAGE_SCREENS } from './stages.tsx';
import { useSignedWarning } from './use-signed-warning.ts';
import { whenIdle } from './when-idle.ts';

const DetailsDialog = later(async () => (await import('./details-dialog.tsx')).DetailsDialog);
const CatalogueDialog = later(
  async () => (await import('../features/catalogue/catalogue-dialog.tsx')).CatalogueDialog,
  () => <KeysHeld />,
);
const ExchangeHost = later(
  async () => (await import('../features/interchange/exchange-host.tsx')).ExchangeHost,
);
const CaptureHost = later(
  async () => (await import('../features/capture/capture-host.tsx')).CaptureHost,
  () => <CaptureAwaited />,
);
const StagePrompts = later(async () => (await import('../features/prompts/stage-prompts.tsx')).StagePrompts);
const TemplateNews = later(
  async () => (await import('../features/templates/template-news.tsx')).TemplateNews,
);
const TemplatesHost = later(
  async () => (await import('../features/templates/templates-host.tsx')).TemplatesHost,
);
const ExportDialog = later(async () => (await import('../features/report/export-dialog.tsx')).ExportDialog);

/** What lies over the session, one at a time. */
type Overlay = 'details' | 'export' | null;

/** Tasks from other programs; and, where somebody asked for it from afar, the export at what other programs read. */
const Exchange = () => {
  const { shown, close } = useExchange();
  useEffect(() => close, [close]);
  if (shown === 'export') return <ExportDialog isOpen onClose={close} startsAt="formats" />;
  return shown === 'import' ? <ExchangeHost /> : null;
};

const Overlays = ({ shown, onClose }: { readonly shown: Overlay; readonly onClose: () => void }) => (
  <>
    {shown === 'details' && <DetailsDialog onClose={onClose} />}
    {shown === 'export' && <ExportDialog isOpen onClose={onClose} />}
    <Exchange />
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
  const { bar } = useTexts(programTexts);
  const name = useTexts(termsTexts).stages[stage];
  const title = session.title === '' ? bar.untitled : session.title;
  useEffect(() => {
    document.title = `${title} · ${name} · ${PRODUCT.name}`;
  }, [title, name]);
};

const StageArea = ({
  session,
  stage,
  room,
  onGoTo,
  onExport,
}: {
  readonly session: Session;
  readonly stage: Stage;
  readonly room: Room | undefined;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const Screen = STAGE_SCREENS[stage];
  const RoomScreen = room === undefined ? null : ROOM_SCREENS[room];
  const address = { screen: 'session', id: session.id, stage } as const;
  // Every screen begins at its top: how far down the one before was read says nothing about it.
  useLayoutEffect(() => {
    document.getElementById('main')?.scrollTo(0, 0);
  }, [stage, room]);
  return (
    <ErrorBoundary
      resetKey={routeHref(room === undefined ? address : { ...address, room })}
      onExport={() => void exportOpenSession()}
    >
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <SessionNotices />
        <TemplateNews />
        {RoomScreen === null && <StagePrompts key={`ask/${stage}`} stage={stage} />}
        {RoomScreen ? (
          <RoomScreen key={room} stage={stage} onGoTo={onGoTo} />
        ) : (
          <Screen key={stage} onGoTo={onGoTo} onExport={onExport} />
        )}
      </main>
    </ErrorBoundary>
  );
};

const preload = (): void => {
  preloadStages();
  preloadGoalActions();
};

type Shown = { readonly stage: Stage; readonly room: Room | undefined };

const OpenFrame = ({ session, stage, room }: Shown & { readonly session: Session }) => {
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const findings = useFindingsPlace();
  const isCatalogueOpen = useCatalogueView((state) => state.isOpen);
  const view = useSessionView(session);
  const hostNote = useHostNote().short;
  const onGoTo = useStageNavigation(session.id);
  const onExport = useCallback(() => setOverlay('export'), []);
  const toggleFindings = () => findings.set(!findings.isOpen);
  const onDetails = () => setOverlay('details');
  useTitle(session, stage);
  useSignedWarning(view.revision);
  useEffect(() => whenIdle(preload), []);
  useEffect(arrive, []);
  const shown = { isOpen: findings.isOpen, onToggle: toggleFindings };
  const doings = { onGoTo, onDetails, onExport, findings: shown };
  // Apart from the rest, since keys ask for them and need not wait for the making of all others.
  useActions(() => frameActions(doings), 'session');
  useActions(() => sessionActions(doings), 'session');
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
          onExport={onExport}
          findings={{ count: view.openCount, ...shown }}
        />
        <StageRail session={session} current={stage} room={room} view={view} hostNote={hostNote} />
        <StageArea session={session} stage={stage} room={room} onGoTo={onGoTo} onExport={onExport} />
        <Findings place={findings} onGoTo={onGoTo} />
      </div>
      <CaptureHost stage={stage} />
      <TemplatesHost />
      <Overlays shown={overlay} onClose={() => setOverlay(null)} />
      {isCatalogueOpen && (
        <CatalogueDialog onTaken={(id) => onGoTo('measure', `metrics/${id}/baseline/value`)} />
      )}
    </FieldSettingsProvider>
  );
};

/** The frame of an open session: bar, rail, work and findings. */
export const SessionFrame = ({ stage, room }: Shown) => {
  const session = useSessionStore((store) => store.open?.session);
  return session === undefined ? null : <OpenFrame session={session} stage={stage} room={room} />;
};
