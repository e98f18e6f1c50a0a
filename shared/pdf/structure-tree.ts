import {
  type PDFContext,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { TagElement, TagKid } from './draw-tags.ts';
import type { SignatureField } from './report-api.ts';

/** The signature fields of a document: their annotations. */
export type FieldWidgets = Readonly<Record<SignatureField, { readonly ref: PDFRef; readonly page: number }>>;

const name = (text: string): PDFName => PDFName.of(text);

/**
 * What the parent tree (ISO 32000-1, 14.7.4.4) leads to: for each page the elements of its marks, in their order, and
 * after the pages one element for each annotation.
 */
type Parents = { readonly marks: PDFRef[][]; readonly annotations: PDFRef[] };

type Tree = {
  readonly context: PDFContext;
  readonly document: PDFDocument;
  readonly pages: readonly PDFRef[];
  readonly widgets: FieldWidgets;
  readonly parents: Parents;
};

const attributesOf = (context: PDFContext, { tag }: TagElement): PDFDict | null =>
  tag.scope === undefined ? null : context.obj({ O: 'Table', Scope: tag.scope });

/** Gives an annotation its place in the parent tree and returns the reference that an element holds to it. */
const annotationKid = (tree: Tree, annotation: PDFRef, page: number, element: PDFRef): PDFDict => {
  const { context, parents, pages } = tree;
  const key = parents.marks.length + parents.annotations.length;
  context.lookup(annotation, PDFDict).set(name('StructParent'), PDFNumber.of(key));
  parents.annotations.push(element);
  return context.obj({ Type: 'OBJR', Obj: annotation, Pg: pages[page] ?? null });
};

const linkOf = ({ document }: Tree, page: number, index: number): PDFRef | null => {
  const annotations = document.getPage(page).node.lookupMaybe(name('Annots'), PDFArray);
  const link = annotations?.get(index);
  if (annotations === undefined || link === undefined) return null;
  if (link instanceof PDFRef) return link;
  // jsPDF writes links into their page; what an element refers to has to stand by itself.
  const ref = document.context.register(link);
  annotations.set(index, ref);
  return ref;
};

/** What stands in an element's list of kids; a mark on another page than the element's own says on which. */
const writeKid = (
  tree: Tree,
  kid: TagKid,
  element: PDFRef,
  home: number | null,
): PDFRef | PDFNumber | PDFDict | null => {
  const { context, pages, parents, widgets } = tree;
  switch (kid.kind) {
    case 'element':
      return writeElement(tree, kid.element, element);
    case 'mark': {
      const marks = parents.marks[kid.page];
      if (marks) marks[kid.id] = element;
      return kid.page === home
        ? PDFNumber.of(kid.id)
        : context.obj({ Type: 'MCR', Pg: pages[kid.page] ?? null, MCID: kid.id });
    }
    case 'link': {
      const link = linkOf(tree, kid.page, kid.index);
      return link === null ? null : annotationKid(tree, link, kid.page, element);
    }
    case 'field': {
      const { ref, page } = widgets[kid.field];
      return annotationKid(tree, ref, page, element);
    }
  }
};

const writeElement = (tree: Tree, element: TagElement, parent: PDFRef): PDFRef => {
  const { context, pages } = tree;
  const { tag, kids } = element;
  const ref = context.nextRef();
  const first = kids.find(({ kind }) => kind === 'mark');
  const home = first?.kind === 'mark' ? first.page : null;
  const entries: Record<string, PDFRef | PDFName | PDFDict> = { S: name(tag.role), P: parent };
  const page = home === null ? undefined : pages[home];
  if (page) entries.Pg = page;
  const attributes = attributesOf(context, element);
  if (attributes) entries.A = attributes;
  const dict = context.obj(entries);
  if (tag.alt !== undefined && tag.alt !== '') dict.set(name('Alt'), PDFHexString.fromText(tag.alt));
  context.assign(ref, dict);
  const list = kids.map((kid) => writeKid(tree, kid, ref, home)).filter((kid) => kid !== null);
  const [only] = list;
  dict.set(name('K'), list.length === 1 && only ? only : context.obj(list));
  return ref;
};

/**
 * Writes what was marked while a report was drawn as the structure tree of the document (ISO 32000-1, 14.7 and 14.8), so
 * that it can be read aloud, searched and laid out anew in its order: elements with their marks, links and fields, and
 * the way back from each of them. Everything is told by its place, so the same report gives the same tree.
 */
export const addStructure = (
  document: PDFDocument,
  tags: readonly TagElement[],
  widgets: FieldWidgets,
): void => {
  const { context, catalog } = document;
  const pages = document.getPages();
  const tree: Tree = {
    context,
    document,
    pages: pages.map(({ ref }) => ref),
    widgets,
    parents: { marks: pages.map(() => []), annotations: [] },
  };
  const [root, body] = [context.nextRef(), context.nextRef()];
  const kids = tags.map((element) => writeElement(tree, element, body));
  context.assign(body, context.obj({ S: 'Document', P: root, K: kids }));
  const { marks, annotations } = tree.parents;
  const numbers = [...marks.map((elements) => context.obj(elements)), ...annotations].flatMap(
    (value, key) => [PDFNumber.of(key), value],
  );
  const parentTree = context.register(context.obj({ Nums: numbers }));
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: body,
      ParentTree: parentTree,
      ParentTreeNextKey: numbers.length / 2,
    }),
  );
  pages.forEach(({ node }, index) => {
    node.set(name('StructParents'), PDFNumber.of(index));
    node.set(name('Tabs'), name('S'));
  });
  catalog.set(name('StructTreeRoot'), root);
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
};
