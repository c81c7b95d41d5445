import { attribute, readXml } from './xml.js';
import { type ZipPackage } from './zip-package.js';

/** One worksheet as the workbook lists it. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  /** Path of its XML in the package. */
  path: string;
}

export interface Workbook {
  /** In the order of the tabs; chart sheets are left out. */
  sheets: SheetPart[];
  /** Serial numbers count from 1904-01-01 (old Excel for Mac). */
  date1904: boolean;
  stylesPath: string | undefined;
  stringsPath: string | undefined;
}

/** Reads xl/workbook.xml and its relations (ECMA-376 part 1, 18.2). */
export async function readWorkbook(parts: ZipPackage): Promise<Workbook> {
  const relations = await readRelations(parts);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await readXml(parts.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attribute(attributes, 'id'));
      if (!relation?.type.endsWith('/worksheet') || !parts.has(relation.path)) return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, path: relation.path });
    },
  });
  const pathOf = (type: string) =>
    relations.find((relation) => relation.type.endsWith(`/${type}`) && parts.has(relation.path))?.path;
  return { sheets, date1904, stylesPath: pathOf('styles'), stringsPath: pathOf('sharedStrings') };
}

interface Relation {
  id: string;
  type: string;
  path: string;
}

async function readRelations(parts: ZipPackage): Promise<Relation[]> {
  const relations: Relation[] = [];
  await readXml(parts.text('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      relations.push({ id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', path });
    },
  });
  return relations;
}
