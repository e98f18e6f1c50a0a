import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import { WithTooltip } from '../components/icon-button.tsx';
import styles from './session-bar.module.css';

/** Title and client in the bar; pressing them opens the session's details. */
export const TitleButton = ({
  title,
  client,
  icon: Icon,
  onPress,
}: {
  readonly title: string;
  readonly client: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}) => {
  const t = useTexts(programTexts);
  return (
    <WithTooltip text={t.details.title}>
      <AriaButton className={styles.titleButton ?? ''} onPress={onPress}>
        <span className={styles.title}>{title === '' ? t.bar.untitled : title}</span>
        <span className={styles.client}>{client === '' ? t.bar.noClient : client}</span>
        <Icon className={styles.pencil} aria-hidden />
        <span className={styles.hidden}>{t.bar.editDetails}</span>
      </AriaButton>
    </WithTooltip>
  );
};
