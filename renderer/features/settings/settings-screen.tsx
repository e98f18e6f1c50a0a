import { type ReactNode, useEffect, useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { LANGUAGES } from '#shared/language/language';
import { settingsTexts } from '#shared/language/settings';
import { Bar } from '../../components/bar.tsx';
import { useTexts } from '../../components/language.ts';
import { LinkButton } from '../../components/plain-button.tsx';
import { HostFacts, type HostWords } from '../../components/host-facts.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { ShortcutList } from '../../components/keys/shortcut-list.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useSigners } from '../../signing/use-signers.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { storageHealth, type StorageHealth } from '../../storage/storage-health.ts';
import { bytesText } from './bytes-text.ts';
import { Identities } from './identities.tsx';
import { Pins } from './pins.tsx';
import styles from './settings-screen.module.css';

type Texts = (typeof settingsTexts)['en'];

type Choice = { readonly value: string; readonly label: string };

const THEMES = ['system', 'light', 'dark'] as const;

const ZOOMS: readonly Choice[] = [80, 90, 100, 110, 125, 140, 160].map((percent) => ({
  value: String(percent / 100),
  label: `${percent}%`,
}));

const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;

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
  const { theme, zoom, language, set } = useSettings();
  const t = useTexts(settingsTexts);
  return (
    <Section title={t.appearance}>
      <div className={styles.rows}>
        <Choices
          label={t.theme}
          value={theme}
          choices={THEMES.map((one) => ({ value: one, label: t.themes[one] }))}
          onChange={(value) => set({ theme: value as typeof theme })}
        />
        <Choices
          label={t.zoom}
          value={String(zoom)}
          choices={ZOOMS}
          onChange={(value) => set({ zoom: Number(value) })}
        />
        <Choices
          label={t.language}
          value={language}
          choices={LANGUAGE_CHOICES.map((value) => ({ value, label: t.languages[value] }))}
          onChange={(value) => set({ language: value as typeof language })}
        />
      </div>
    </Section>
  );
};

const Person = () => {
  const { actor, set } = useSettings();
  const t = useTexts(settingsTexts);
  return (
    <Section title={t.person}>
      <div className={styles.person}>
        <TextField
          label={t.actor}
          value={actor}
          onChange={(name) => set({ actor: name })}
          hint={t.actorHint}
        />
      </div>
    </Section>
  );
};

const Workshop = () => {
  const { chime, set } = useSettings();
  const t = useTexts(settingsTexts);
  return (
    <Section title={t.workshop}>
      <div className={styles.rows}>
        <CheckboxField label={t.chime} value={chime} onChange={(isOn) => set({ chime: isOn })} />
      </div>
    </Section>
  );
};

const Shortcuts = () => {
  const { shortcuts, set } = useSettings();
  const t = useTexts(settingsTexts);
  return (
    <Section title={t.shortcuts}>
      <div className={styles.rows}>
        <p className={styles.hint}>{t.shortcutsHint}</p>
        <ShortcutList own={shortcuts} onChange={(own) => set({ shortcuts: { ...own } })} />
      </div>
    </Section>
  );
};

const spaceText = ({ usage, quota }: StorageHealth, t: Texts): string =>
  usage === null || quota === null ? t.spaceUnknown : t.space(bytesText(usage), bytesText(quota));

const Storage = () => {
  const t = useTexts(settingsTexts);
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
    <Section title={t.storage}>
      {health !== null && (
        <ul className={styles.facts}>
          <li>{spaceText(health, t)}</li>
          <li>
            {health.persisted ? (
              <Status kind="ok">{t.kept}</Status>
            ) : (
              <Status kind="warn">{t.notKept}</Status>
            )}
          </li>
          <li>
            {health.copiesWork ? (
              <Status kind="ok">{t.copiesWork}</Status>
            ) : (
              <Status kind="block">{t.copiesFail}</Status>
            )}
          </li>
        </ul>
      )}
    </Section>
  );
};

const Signing = () => {
  const signers = useSigners();
  return (
    signers && (
      <>
        <Identities signers={signers} />
        <Pins signers={signers} />
      </>
    )
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
  const t = useTexts(settingsTexts);
  return (
    <div className={styles.screen}>
      <Bar end={barEnd} />
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <header className={styles.head}>
          <h1>{t.title}</h1>
          <LinkButton href="#/">{t.back}</LinkButton>
        </header>
        <Appearance />
        <Person />
        <Workshop />
        <Signing />
        <Shortcuts />
        <Storage />
        <Section title={t.where} count={host.line}>
          <div className={styles.rows}>
            <HostFacts words={host} />
          </div>
        </Section>
      </main>
    </div>
  );
};
