import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
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
}) => (
  <WithTooltip text="Session details">
    <AriaButton className={styles.titleButton ?? ''} onPress={onPress}>
      <span className={styles.title}>{title === '' ? 'Untitled session' : title}</span>
      <span className={styles.client}>{client === '' ? 'No client yet' : client}</span>
      <Icon className={styles.pencil} aria-hidden />
      <span className={styles.hidden}>, edit the session details</span>
    </AriaButton>
  </WithTooltip>
);
