import { type CSSProperties, memo } from 'react';
import type { Scene } from '#shared/core/scene';
import { SceneMarks } from '../../components/scene-view.tsx';
import styles from './room.module.css';

/** A chart as wide as the screen: its texts grow with it, and are never smaller than they were made. */
export const RoomPicture = memo(({ scene }: { readonly scene: Scene }) => (
  <svg
    className={styles.picture}
    role="img"
    aria-label={scene.description}
    viewBox={`0 0 ${scene.width} ${scene.height}`}
    preserveAspectRatio="xMinYMid meet"
    style={{ '--height': scene.height } as CSSProperties}
  >
    <SceneMarks nodes={scene.nodes} />
  </svg>
));
RoomPicture.displayName = 'RoomPicture';
