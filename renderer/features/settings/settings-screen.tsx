import { type ReactNode, useEffect, useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { Bar } from '../../components/bar.tsx';
import { LinkButton } from '../../components/plain-button.tsx';
import { HostFacts, type HostWords } from '../../components/host-facts.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useSettings } from '../../storage/settings-store.ts';
import { storageHealth, type StorageHealth } from '../../storage/storage-health.ts';
import { bytesText } from './bytes-text.ts';
import { Identities } from './identities.tsx';
import styles from './settings-screen.module.css';

type Choice = { readonly value: string; readonly label: string };

const THEMES: readonly Choice[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const ZOOMS: readonly Choice[] = [80, 90, 100, 110, 125, 140, 160].map((percent) => ({
  value: String(percent / 100),
  label: `${percent}%`,
}));

const Choices = ({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}) => (
  <RadioGroup className={styles.choices ?? ''} value={value} onChange={onChange} orientation="horizontal">
    <Label className={styles.label ?? ''}>{label}</Label>
    <div className={styles.segments}>
      {choices.map((choice) => (
        <RadioField key={choice.value} value={choice.value} className={styles.field ?? ''}>
          <RadioButton className={styles.segment ?? ''}>{choice.label}</RadioButton>
        </RadioField>
      ))}
    </div>
  </RadioGroup>
);

const Appearance = () => {
  const { theme, zoom, set } = useSettings();
  return (
    <Section title="Appearance">
      <div className={styles.rows}>
        <Choices
          label="Theme"
          value={theme}
          choices={THEMES}
          onChange={(value) => set({ theme: value as typeof theme })}
        />
        <Choices
          label="Size of everything on the screen"
          value={String(zoom)}
          choices={ZOOMS}
          onChange={(value) => set({ zoom: Number(value) })}
        />
      </div>
    </Section>
  );
};

const Person = () => {
  const { actor, set } = useSettings();
  return (
    <Section title="Who writes">
      <div className={styles.person}>
        <TextField
          label="Name of the person at this keyboard"
          value={actor}
          onChange={(name) => set({ actor: name })}
          hint="It stands in the history beside every change, and so in the exported session."
        />
      </div>
    </Section>
  );
};

const spaceText = ({ usage, quota }: StorageHealth): string => {
  if (usage === null || quota === null) return 'The browser does not say how much space is used.';
  return `${bytesText(usage)} used of ${bytesText(quota)} that this program may use.`;
};

const Storage = () => {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let isCurrent = true;
    storageHealth().then(
      (found) => {
        if (isCurrent) setHealth(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <Section title="Storage on this computer">
      {health !== null && (
        <ul className={styles.facts}>
          <li>{spaceText(health)}</li>
          <li>
            {health.persisted ? (
              <Status kind="ok">The data is kept even when space runs short</Status>
            ) : (
              <Status kind="warn">
                When the disk is almost full, the browser may clear the data. Export what matters.
              </Status>
            )}
          </li>
          <li>
            {health.copiesWork ? (
              <Status kind="ok">Second copies are written</Status>
            ) : (
              <Status kind="block">
                The last second copy could not be written. Free some space, or export your sessions.
              </Status>
            )}
          </li>
        </ul>
      )}
    </Section>
  );
};

/** Preferences, and the facts about where the program runs and how safely it stores. */
export const SettingsScreen = ({
  host,
  barEnd,
}: {
  readonly host: HostWords;
  readonly barEnd: ReactNode;
}) => {
  return (
    <div className={styles.screen}>
      <Bar end={barEnd} />
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <header className={styles.head}>
          <h1>Settings</h1>
          <LinkButton href="#/">Back to the library</LinkButton>
        </header>
        <Appearance />
        <Person />
        <Identities />
        <Storage />
        <Section title="Where it runs" count={`${host.name}, version ${host.version}, on ${host.system}`}>
          <div className={styles.rows}>
            <HostFacts words={host} />
          </div>
        </Section>
      </main>
    </div>
  );
};
