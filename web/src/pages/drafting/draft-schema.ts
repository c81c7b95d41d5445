import './older-browsers';
import { Node, type Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions';

/** A new line within a paragraph. */
const LineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
  },
});

/** Exactly what the server keeps: paragraphs, bold, lists, tables. What else is pasted keeps its words. */
export const DRAFT_SCHEMA: Extensions = [
  ...[Document, Paragraph, Text, Bold, LineBreak, BulletList, OrderedList, ListItem, ListKeymap],
  ...[Table.configure({ resizable: false }), TableRow, TableHeader, TableCell, UndoRedo],
  // So that one can go on writing below a table.
  ...[Gapcursor, TrailingNode],
];
