/** An element of XML: its name, and its text or its children in order. An undefined child is left out. */
export type XmlElement = {
  readonly name: string;
  readonly content: string | readonly (XmlElement | undefined)[];
};

/** An element with children. */
export const element = (name: string, ...children: readonly (XmlElement | undefined)[]): XmlElement => ({
  name,
  content: children,
});

/** An element with a text or a number; yes and no are written as 1 and 0. */
export const leaf = (name: string, value: string | number | boolean): XmlElement => ({
  name,
  content: String(typeof value === 'boolean' ? Number(value) : value),
});

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML 1.0 (2.2) does not allow, not even as a reference: control characters, halves of pairs. */
const xmlText = (text: string): string =>
  text
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])[\p{Cc}]/gu, (sign) =>
      sign >= '\u007F' && sign <= '\u009F' ? sign : '',
    )
    .replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

const lines = ({ name, content }: XmlElement, indent: string): string => {
  if (typeof content === 'string') return `${indent}<${name}>${xmlText(content)}</${name}>\r\n`;
  const inner = content.map((child) => (child === undefined ? '' : lines(child, `${indent}  `))).join('');
  return `${indent}<${name}>\r\n${inner}${indent}</${name}>\r\n`;
};

/** A document of one root element in a namespace. */
export const xmlDocument = (root: XmlElement, namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${lines(root, '').replace(`<${root.name}>`, `<${root.name} xmlns="${namespace}">`)}`;
