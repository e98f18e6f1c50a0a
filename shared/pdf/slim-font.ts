/** The tables of a font by their tags, each as bytes. */
type Tables = Readonly<Record<string, readonly number[]>>;

/** The parts of jsPDF's font metadata that are changed or read here; its types leave them open. */
export type FontToEmbed = {
  readonly directory: { encode: (tables: Tables) => readonly number[] };
  /** The glyphs that were drawn. */
  readonly glyIdsUsed: readonly number[];
  readonly hhea: { readonly numberOfMetrics: number };
};

/** What a reader looks at in a TrueType font that is addressed by glyph (ISO 32000-1, 9.9): the rest is for other uses. */
const NEEDED: readonly string[] = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/** Whether a glyph has an outline in the font that is embedded, from the long form of `loca`. */
const hasOutline = (loca: readonly number[], glyph: number): boolean =>
  [0, 1, 2, 3].some((at) => loca[4 * glyph + at] !== loca[4 * glyph + 4 + at]);

/** The same metrics with those of absent glyphs zero, which compress to nothing. */
const usedMetrics = ({ hmtx = [], loca = [] }: Tables, { glyIdsUsed, hhea }: FontToEmbed): number[] => {
  const used = new Set(glyIdsUsed);
  const long = 4 * hhea.numberOfMetrics;
  const glyphOf = (at: number): number =>
    at < long ? Math.floor(at / 4) : hhea.numberOfMetrics + Math.floor((at - long) / 2);
  return hmtx.map((byte, at) => {
    const glyph = glyphOf(at);
    // A font of one width keeps it in its last long entry for all that follow.
    const isKept = glyph === hhea.numberOfMetrics - 1 || used.has(glyph) || hasOutline(loca, glyph);
    return isKept ? byte : 0;
  });
};

/**
 * Makes jsPDF embed a font without what no reader of a PDF needs: it cuts the outlines down to those that are drawn but
 * would write the maps of all characters, the names and the metrics of the whole font, two thirds of its bytes.
 */
export const slimWhenEmbedded = (font: FontToEmbed): void => {
  const encode = font.directory.encode.bind(font.directory);
  font.directory.encode = (tables) => {
    const kept = Object.entries(tables).filter(([tag]) => NEEDED.includes(tag));
    return encode({ ...Object.fromEntries(kept), hmtx: usedMetrics(tables, font) });
  };
};
