import { memo } from 'react';
import type { Scene, SceneColor, SceneNode, ScenePaint } from '#shared/core/scene';
import styles from './scene-view.module.css';

const color = (name: SceneColor | undefined): string => (name === undefined ? 'none' : `var(--${name})`);

const paint = ({ fill, stroke, strokeWidth, dash }: ScenePaint) => ({
  fill: color(fill),
  stroke: color(stroke),
  strokeWidth: strokeWidth ?? (stroke === undefined ? undefined : 1),
  strokeDasharray: dash?.join(' '),
});

const points = (list: readonly (readonly [number, number])[]): string =>
  list.map(([x, y]) => `${x},${y}`).join(' ');

const Mark = ({ node }: { readonly node: SceneNode }) => {
  switch (node.kind) {
    case 'rect':
      return (
        <rect
          x={node.x}
          y={node.y}
          width={node.width}
          height={node.height}
          rx={node.radius}
          {...paint(node)}
        />
      );
    case 'line':
      return <line x1={node.x1} y1={node.y1} x2={node.x2} y2={node.y2} {...paint(node)} />;
    case 'circle':
      return <circle cx={node.cx} cy={node.cy} r={node.r} {...paint(node)} />;
    case 'polygon': {
      const Shape = node.closed ? 'polygon' : 'polyline';
      return <Shape points={points(node.points)} {...paint(node)} />;
    }
    case 'text':
      return (
        <text
          x={node.x}
          y={node.y}
          textAnchor={node.anchor}
          fill={color(node.color)}
          fontSize={node.size}
          fontWeight={node.weight}
          className={node.family === 'serif' ? styles.serif : undefined}
        >
          {node.text}
        </text>
      );
  }
};

/** The marks of a scene, for a drawing that is put together from parts. */
export const SceneMarks = memo(({ nodes }: { readonly nodes: readonly SceneNode[] }) =>
  // A scene is made anew as a whole; its marks have no identity of their own.
  nodes.map((node, position) => <Mark key={position} node={node} />),
);
SceneMarks.displayName = 'SceneMarks';

/**
 * Draws a chart as SVG. It is shown at the size it was made for, so that its text never shrinks; where there is less
 * room, it scrolls.
 */
export const SceneView = memo(({ scene }: { readonly scene: Scene }) => (
  <div className={styles.frame}>
    <svg
      className={styles.scene}
      role="img"
      aria-label={scene.description}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      style={{ width: `${scene.width / 16}rem`, height: `${scene.height / 16}rem` }}
    >
      <SceneMarks nodes={scene.nodes} />
    </svg>
  </div>
));
SceneView.displayName = 'SceneView';
