/** Words that a PDF draws in one go. `x` and `y` are the start of their base line in points from the upper left corner. */
export type Run = { text: string; x: number; y: number; width: number; size: number; font: string; aside: boolean }

/** What is drawn on a page: the runs that stand upright, and the words that are turned. `aside`: tagged as no content. */
export type PdfPage = { runs: Run[]; turned: string[] }

/** What is taken out of a PDF: its pages, what its info dictionary says, and what is wrong with single pages. */
export type PdfContent = { pages: PdfPage[]; info: PdfInfo; trouble: string[] }
export type PdfInfo = { title: string; author: string; created: string; language: string }

/** Why nothing is taken out of it. */
export type PdfTrouble = { trouble: 'encrypted' | 'unreadable'; reason: string }
