/** What an editor shows of an estimate, as plain data: any editor, or a test, can draw it. */
export { fixes, type Fix } from './fixes.ts';
export { hover, type Hover } from './hover.ts';
export { lenses, type Lens } from './lenses.ts';
export { notices, noticesByFile, type Notice } from './notices.ts';
