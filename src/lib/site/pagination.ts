/** Articles on one page of a topic or of the archive. */
export const LIST_PAGE_SIZE = 20;
