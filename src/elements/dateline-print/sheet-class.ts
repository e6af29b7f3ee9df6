/** Class of what a drawn sheet lays into the document for the printer. */
export const SHEET_CLASS = 'dateline-sheet-on-paper';
