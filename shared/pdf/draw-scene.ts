import { type jsPDF } from 'jspdf';
import type { Scene, SceneNode, ScenePaint, ScenePolygon, SceneText } from '#shared/core/scene';
import { drawLine, type Pen } from './draw-text.ts';
import type { Face } from './fonts.ts';
import { runsBothWays } from './right-to-left.ts';

/** Where a scene goes on the page: its upper left corner in points, and points to one of its units. */
export type ScenePlace = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
};

/** Draws a chart from the same scene as the screen, mark by mark in its order. */
export const drawScene = (pen: Pen, scene: Scene, place: ScenePlace): void => {
  for (const node of scene.nodes) drawNode(pen, node, place);
  pen.doc.setLineDashPattern([], 0);
};

const drawNode = (pen: Pen, node: SceneNode, place: ScenePlace): void => {
  const { doc } = pen;
  const { scale } = place;
  const x = (value: number): number => place.x + value * scale;
  const y = (value: number): number => place.y + value * scale;
  if (node.kind === 'text') {
    drawText(pen, node, place);
    return;
  }
  const how = setPaint(pen, node, scale);
  if (how === null) return;
  switch (node.kind) {
    case 'rect':
      if (node.radius === undefined)
        doc.rect(x(node.x), y(node.y), node.width * scale, node.height * scale, how);
      else {
        // Never rounder than the rectangle allows, or the outline crosses itself.
        const radius = Math.min(node.radius, node.width / 2, node.height / 2) * scale;
        doc.roundedRect(x(node.x), y(node.y), node.width * scale, node.height * scale, radius, radius, how);
      }
      return;
    case 'line':
      doc.line(x(node.x1), y(node.y1), x(node.x2), y(node.y2));
      return;
    case 'circle':
      doc.circle(x(node.cx), y(node.cy), node.r * scale, how);
      return;
    case 'polygon':
      drawPolygon(doc, node, { x, y }, how);
  }
};

const drawPolygon = (
  doc: jsPDF,
  { points, closed }: ScenePolygon,
  { x, y }: { x: (value: number) => number; y: (value: number) => number },
  how: 'S' | 'F' | 'FD',
): void => {
  const [first, ...rest] = points;
  if (first === undefined) return;
  let [fromX, fromY] = first;
  const steps = rest.map(([toX, toY]): [number, number] => {
    const step: [number, number] = [x(toX) - x(fromX), y(toY) - y(fromY)];
    [fromX, fromY] = [toX, toY];
    return step;
  });
  doc.lines(steps, x(first[0]), y(first[1]), [1, 1], how, closed);
};

/** Sets colours, line and dash; returns jsPDF's word for how to paint, or null when nothing is painted. */
const setPaint = ({ doc, colors }: Pen, paint: ScenePaint, scale: number): 'S' | 'F' | 'FD' | null => {
  if (paint.fill !== undefined) doc.setFillColor(colors[paint.fill]);
  if (paint.stroke !== undefined) {
    doc.setDrawColor(colors[paint.stroke]);
    doc.setLineWidth((paint.strokeWidth ?? 1) * scale);
    doc.setLineDashPattern(paint.dash === undefined ? [] : paint.dash.map((length) => length * scale), 0);
  }
  if (paint.fill !== undefined) return paint.stroke === undefined ? 'F' : 'FD';
  return paint.stroke === undefined ? null : 'S';
};

const drawText = (pen: Pen, node: SceneText, place: ScenePlace): void => {
  const size = node.size * place.scale;
  // A chart runs from left to right as a whole, on the screen too.
  const text = runsBothWays(node.text) ? `\u200e${node.text}` : node.text;
  drawLine(
    pen,
    text,
    { face: faceOf(node), size, leading: size * 1.3, color: node.color },
    { x: place.x + node.x * place.scale, y: place.y + node.y * place.scale, align: node.anchor },
  );
};

const faceOf = ({ family, weight }: SceneText): Face => {
  const bold = weight >= 600;
  return family === 'serif' ? (bold ? 'serif-bold' : 'serif') : bold ? 'sans-bold' : 'sans';
};
